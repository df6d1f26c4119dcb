using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>A published article about the work (宣传信息).</summary>
public sealed record NewsItem(string Code, int FiscalYear, DateOnly PublishedOn, string Title, string Site, string? Url, string? Note) : IRecord
{
    public const string Kind = "news";

    [JsonIgnore]
    public string RecordId => Code;
}
