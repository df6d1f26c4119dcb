using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>How monitoring is done in a year: through which month, how many projects a unit at least, and the closed words of the form (domain.md 4.6).</summary>
/// <param name="ThroughMonth">N of “1–N月”.</param>
public sealed record MonitoringScheme(
    string Code,
    string Name,
    string Basis,
    DateOnly EffectiveFrom,
    DateOnly? EffectiveTo,
    int ThroughMonth,
    int MinimumProjects,
    IReadOnlyList<string> Causes,
    IReadOnlyList<string> Possibilities) : IDatedScheme
{
    public const string Kind = "monitoring-scheme";

    [JsonIgnore]
    public string RecordId => Code;
}
