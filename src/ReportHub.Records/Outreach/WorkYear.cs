using System.Globalization;
using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>One year of the work as a whole: what the year's report says once and every section refers to.</summary>
/// <param name="Superior">The body the report goes to.</param>
/// <param name="GoalsAsOf">The day up to which goals are counted (截至).</param>
/// <param name="Site">Address of the disclosure site, from configuration, never typed into a template.</param>
/// <param name="SitePath">Steps to the column, e.g. 政务公开, 财政预决算.</param>
public sealed record WorkYear(int FiscalYear, string Organ, string Superior, DateOnly GoalsAsOf, string? SiteName, string? Site, IReadOnlyList<string> SitePath) : IRecord
{
    public const string Kind = "work-year";

    [JsonIgnore]
    public string RecordId => FiscalYear.ToString(CultureInfo.InvariantCulture);
}
