using System.Text.Json;

namespace ReportHub.Records;

/// <summary>A scheme of any kind, by what all have in common. <paramref name="To"/> is the last day, null while in force.</summary>
internal sealed record DatedScheme(string Kind, string Code, string Name, DateOnly From, DateOnly? To)
{
    /// <summary>The kinds of dated schemes.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        [IndicatorScheme.Kind, MonitoringScheme.Kind, RatingScheme.Kind, WeightScheme.Kind, RectificationScheme.Kind, AssessmentScheme.Kind];

    public bool IsInForceOn(DateOnly date) => From <= date && (To is null || date <= To);

    /// <summary>Its time in words: 自 2015-05-21 起施行、至 2020-02-24 止.</summary>
    public string Time => $"自 {RecordFindings.Print(From)} 起施行" + (To is { } to ? $"、至 {RecordFindings.Print(to)} 止" : "");

    /// <summary>Null when the record is no readable scheme.</summary>
    public static DatedScheme? Read(StoredRecord record)
    {
        using var document = JsonDocument.Parse(record.Json);
        var root = document.RootElement;
        return DateAt(root, "effectiveFrom") is { } from && root.TryGetProperty("name", out var name)
            ? new(record.Kind, record.Id, name.GetString() ?? record.Id, from, DateAt(root, "effectiveTo"))
            : null;
    }

    private static DateOnly? DateAt(JsonElement root, string member) =>
        root.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out var date) ? date : null;
}
