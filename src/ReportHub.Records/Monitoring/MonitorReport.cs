using System.Globalization;
using System.Text.Json.Serialization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>A project's 绩效运行跟踪监控报告 as of a day (domain.md 4.6).</summary>
/// <param name="Scheme">Code of the monitoring scheme in force on the day: months, causes, possibilities, least number of projects a unit.</param>
public sealed record MonitorReport(
    int FiscalYear,
    string Project,
    string Unit,
    string Scheme,
    DateOnly AsOf,
    [property: JsonPropertyName("initialBudgetFen")] Money InitialBudget,
    [property: JsonPropertyName("adjustedBudgetFen")] Money AdjustedBudget,
    [property: JsonPropertyName("executedFen")] Money Executed,
    [property: JsonPropertyName("forecastFen")] Money? Forecast,
    IReadOnlyList<MonitorRow> Indicators,
    bool NeedsRectification,
    string? RectificationDemand,
    string? RectificationResult,
    DateOnly? FiledOn,
    MonitorState State,
    string? Note) : IRecord
{
    public const string Kind = "monitoring";

    [JsonIgnore]
    public string RecordId => $"{Project}-{AsOf.ToString("yyyyMM", CultureInfo.InvariantCulture)}";
}

/// <summary>One indicator under watch. <paramref name="Causes"/> and <paramref name="Possibility"/> are words of the monitoring scheme.</summary>
public sealed record MonitorRow(
    string Level1, string Level2, string Name, string Target, string Actual, string? Forecast, IReadOnlyList<string> Causes, string? CauseText, string Possibility, string? Remark);

/// <summary>Life of a monitoring report.</summary>
public enum MonitorState
{
    Draft,
    Filed,
    Reviewed,
    Closed,
}
