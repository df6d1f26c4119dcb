using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>Words for results and their bands on the unrounded score (domain.md 4.3), best first.</summary>
/// <param name="Basis">The rule it comes from, in words.</param>
public sealed record RatingScheme(string Code, string Name, string Basis, DateOnly EffectiveFrom, DateOnly? EffectiveTo, IReadOnlyList<RatingBand> Bands) : IDatedScheme
{
    public const string Kind = "rating-scheme";

    [JsonIgnore]
    public string RecordId => Code;
}

/// <summary>A band [<paramref name="From"/>, <paramref name="Below"/>); both null where a rule gives only words; <paramref name="Below"/> null for the best.</summary>
public sealed record RatingBand(string Word, decimal? From, decimal? Below);
