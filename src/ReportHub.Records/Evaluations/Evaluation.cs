using System.Text.Json.Serialization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>An evaluation of money (绩效评价): a unit's comprehensive one (综合评价) or the bureau's key one (重点评价), of a project or of a whole unit.</summary>
/// <param name="FiscalYear">The year evaluated.</param>
/// <param name="Project">Null for a whole unit (部门整体支出).</param>
/// <param name="ObjectName">As published, e.g. 城市书屋建设.</param>
/// <param name="Batch">The batch whose money is known only in total; else null.</param>
/// <param name="Amount">Null where only the batch's total is known.</param>
/// <param name="Score">Unrounded; null where only the word was published.</param>
/// <param name="Rating">A word of the rating scheme.</param>
public sealed record Evaluation(
    string Code,
    int FiscalYear,
    EvaluationCategory Category,
    EvaluationObject ObjectKind,
    string? Project,
    string Unit,
    string ObjectName,
    EvaluationMethod Method,
    string? Agency,
    string? Batch,
    [property: JsonPropertyName("amountFen")] Money? Amount,
    DateOnly SelectedOn,
    DateOnly? PerformedOn,
    string RatingScheme,
    decimal? Score,
    string? Rating,
    IReadOnlyList<EvaluationProblem> Problems,
    string? ReportFile,
    EvaluationState State,
    string? Note) : IRecord
{
    public const string Kind = "evaluation";

    [JsonIgnore]
    public string RecordId => Code;
}

/// <summary>A problem found and what is demanded.</summary>
public sealed record EvaluationProblem(string Problem, string? Advice);

/// <summary>Who organises it.</summary>
public enum EvaluationCategory
{
    /// <summary>综合评价, by a first-level unit.</summary>
    Comprehensive,

    /// <summary>重点评价, by the bureau.</summary>
    Key,
}

/// <summary>What is evaluated.</summary>
public enum EvaluationObject
{
    Project,

    /// <summary>部门整体支出.</summary>
    WholeUnit,
}

/// <summary>By whom it is carried out.</summary>
public enum EvaluationMethod
{
    /// <summary>单位自行开展.</summary>
    Own,

    /// <summary>第三方机构.</summary>
    ThirdParty,

    /// <summary>专家组.</summary>
    Experts,
}

/// <summary>Life of an evaluation (domain.md 6.2).</summary>
public enum EvaluationState
{
    Selected,
    Commissioned,
    Field,
    Draft,
    Opinions,
    Final,
    FedBack,
    Applied,
    Disclosed,
}
