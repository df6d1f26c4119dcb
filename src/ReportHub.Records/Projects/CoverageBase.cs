using System.Globalization;
using System.Text.Json.Serialization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>A spending total that coverage is measured against. Two bases of a year never share a label (domain.md 5.3, item 3).</summary>
/// <param name="NoteAbove100">Why goals may pass this base; required before a ratio above 100 % is printed.</param>
public sealed record CoverageBase(
    int FiscalYear, string Code, string Label, [property: JsonPropertyName("amountFen")] Money Amount, string Source, string? NoteAbove100, int DisplayOrder) : IRecord
{
    public const string Kind = "coverage-base";

    [JsonIgnore]
    public string RecordId => string.Create(CultureInfo.InvariantCulture, $"{FiscalYear}-{Code}");
}
