using System.Globalization;
using System.Text.Json.Serialization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>How far a project's budget was spent on a day (domain.md 6.2).</summary>
public sealed record ExecutionSnapshot(
    int FiscalYear,
    string Project,
    DateOnly AsOf,
    [property: JsonPropertyName("initialBudgetFen")] Money InitialBudget,
    [property: JsonPropertyName("adjustedBudgetFen")] Money AdjustedBudget,
    [property: JsonPropertyName("executedFen")] Money Executed,
    [property: JsonPropertyName("forecastFen")] Money? Forecast) : IRecord
{
    public const string Kind = "execution";

    [JsonIgnore]
    public string RecordId => $"{Project}-{AsOf.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";
}
