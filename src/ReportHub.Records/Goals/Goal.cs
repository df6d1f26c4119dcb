using System.Text.Json.Serialization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// The performance goal of a project for one year (项目支出绩效目标, domain.md 4.5), under the same control whether it came with the budget or with an
/// addition during the year (追加).
/// </summary>
/// <param name="Scheme">Code of the indicator scheme that was in force when the goal was filed.</param>
/// <param name="AdditionBasis">Paper or decision an addition rests on; required for additions.</param>
/// <param name="ApprovalDocument">文号 of the approval.</param>
public sealed record Goal(
    int FiscalYear,
    string Project,
    string Unit,
    string Scheme,
    bool IsAddition,
    string? AdditionBasis,
    [property: JsonPropertyName("fiscalFundsFen")] Money FiscalFunds,
    [property: JsonPropertyName("otherFundsFen")] Money OtherFunds,
    string? PeriodGoal,
    string AnnualGoal,
    IReadOnlyList<GoalIndicator> Indicators,
    DateOnly? FiledOn,
    GoalReview? Review,
    DateOnly? ApprovedOn,
    string? ApprovalDocument,
    GoalState State,
    string? Note) : IRecord
{
    public const string Kind = "goal";

    /// <summary>A project's code holds its year, so it names the goal too.</summary>
    [JsonIgnore]
    public string RecordId => Project;

    /// <summary>资金总额.</summary>
    [JsonIgnore]
    public Money Funds => FiscalFunds + OtherFunds;
}

/// <summary>A leaf of the indicator tree: levels 1 and 2 by their words in the indicator scheme, level 3 is its own.</summary>
/// <param name="Target">年度指标值 as filed, e.g. ≥95%.</param>
/// <param name="TargetValue">The number in it, for indicators that are measured.</param>
public sealed record GoalIndicator(string Level1, string Level2, string Name, string Target, decimal? TargetValue, string? Unit, IndicatorKind IndicatorKind, decimal? Points);

/// <summary>How an indicator is judged.</summary>
public enum IndicatorKind
{
    /// <summary>定量, more is better: reached at or above the target.</summary>
    AtLeast,

    /// <summary>定量反向, less is better: reached at or below the target.</summary>
    AtMost,

    /// <summary>定性: judged in tiers.</summary>
    Qualitative,
}

/// <summary>The bureau's review of a filed goal (domain.md 4.5): 优 next step, 良 amend, 中 refile, 差 not admitted.</summary>
public sealed record GoalReview(GoalGrade Grade, DateOnly On, string Reviewer, string? Opinion);

/// <summary>Result of a review.</summary>
public enum GoalGrade
{
    /// <summary>优.</summary>
    Excellent,

    /// <summary>良.</summary>
    Good,

    /// <summary>中.</summary>
    Fair,

    /// <summary>差.</summary>
    Poor,
}

/// <summary>Life of a goal, in step with 二上二下 (domain.md 4.5).</summary>
public enum GoalState
{
    Draft,

    /// <summary>一上.</summary>
    Filed,

    Reviewed,

    /// <summary>二上.</summary>
    Refiled,

    /// <summary>二下.</summary>
    Approved,

    Adjusted,
    Closed,
}
