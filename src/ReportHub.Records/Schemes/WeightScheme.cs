using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>Points and rules of a self-evaluation form (domain.md 4.4): execution, then the parts by level-1 indicator; together 100.</summary>
/// <param name="Tiers">Tiers of a qualitative indicator by percentage of its points, best first.</param>
/// <param name="NoBudget">What becomes of the execution points when A = 0.</param>
/// <param name="OverAchievementAbove">Share of the target (1.3 = 130 %) above which an over-achievement is marked for a look; null marks none.</param>
public sealed record WeightScheme(
    string Code,
    string Name,
    string Basis,
    DateOnly EffectiveFrom,
    DateOnly? EffectiveTo,
    decimal ExecutionPoints,
    IReadOnlyList<WeightPart> Parts,
    IReadOnlyList<QualitativeTier> Tiers,
    NoBudgetRule NoBudget,
    decimal? OverAchievementAbove) : IDatedScheme
{
    public const string Kind = "weight-scheme";

    /// <summary>Points of execution and all parts together.</summary>
    public const decimal FullMarks = 100m;

    [JsonIgnore]
    public string RecordId => Code;
}

/// <summary>Points of the indicators under one word of level 1.</summary>
public sealed record WeightPart(string Level1, decimal Points);

/// <summary>A tier [<paramref name="From"/>, <paramref name="Below"/>) in percent; the best has no upper bound.</summary>
public sealed record QualitativeTier(string Name, decimal From, decimal? Below);

/// <summary>Execution rate without a budget is no number (domain.md 4.4).</summary>
public enum NoBudgetRule
{
    /// <summary>不适用, its points are spread over the other parts in proportion.</summary>
    Redistribute,

    /// <summary>Full points.</summary>
    FullPoints,

    /// <summary>No points.</summary>
    NoPoints,
}
