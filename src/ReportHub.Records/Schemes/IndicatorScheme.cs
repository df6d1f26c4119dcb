using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>Levels 1 and 2 of the indicator tree as a rule names them (domain.md 4.2).</summary>
public sealed record IndicatorScheme(string Code, string Name, string Basis, DateOnly EffectiveFrom, DateOnly? EffectiveTo, IReadOnlyList<IndicatorLevel> Levels) : IDatedScheme
{
    public const string Kind = "indicator-scheme";

    [JsonIgnore]
    public string RecordId => Code;
}

/// <summary>A word of level 1 with one word of level 2 under it.</summary>
public sealed record IndicatorLevel(string Level1, string Level2);
