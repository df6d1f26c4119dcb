using System.Text.Json.Serialization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>A unit's own evaluation of one project's year (项目支出绩效自评表, domain.md 4.4).</summary>
/// <param name="FiscalYear">The year evaluated, not the year of doing it.</param>
/// <param name="Scheme">Code of the weight scheme in force on <paramref name="PerformedOn"/>; frozen, never re-scored by a later rule.</param>
/// <param name="Indicators">Empty where only the total was taken over from an older list.</param>
/// <param name="Total">Unrounded; null while there is none.</param>
/// <param name="RatingScheme">Null where no rating is given.</param>
public sealed record SelfEvaluation(
    int FiscalYear,
    string Project,
    string Unit,
    DateOnly PerformedOn,
    string Scheme,
    [property: JsonPropertyName("initialBudgetFen")] Money InitialBudget,
    [property: JsonPropertyName("budgetFen")] Money Budget,
    [property: JsonPropertyName("executedFen")] Money Executed,
    IReadOnlyList<ScoredIndicator> Indicators,
    decimal? ExecutionScore,
    decimal? Total,
    string? RatingScheme,
    string? Rating,
    string? ReportFile,
    SelfEvaluationState State,
    string? Note) : IRecord
{
    public const string Kind = "self-evaluation";

    [JsonIgnore]
    public string RecordId => Project;
}

/// <summary>One indicator with target, result and points. <paramref name="Achievement"/> is the evaluator's percentage of a qualitative one, 0 to 100.</summary>
public sealed record ScoredIndicator(
    string Level1,
    string Level2,
    string Name,
    IndicatorKind IndicatorKind,
    string Target,
    string Actual,
    decimal? TargetValue,
    decimal? ActualValue,
    decimal? Achievement,
    decimal Points,
    decimal Score,
    string? Remark);

/// <summary>Life of a self-evaluation.</summary>
public enum SelfEvaluationState
{
    Draft,
    Filed,

    /// <summary>Collected by the first-level unit and handed to the bureau (汇总报送).</summary>
    Collected,
}
