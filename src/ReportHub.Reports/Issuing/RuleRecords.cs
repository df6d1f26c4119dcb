using System.Text.Json;
using ReportHub.Checking;
using ReportHub.Records;

namespace ReportHub.Reports;

/// <summary>Records of kind <c>rule</c>: JSON objects with <c>title</c> and, where it is known, <c>number</c>.</summary>
internal static class RuleRecords
{
    public const string Kind = "rule";

    public static IReadOnlyList<RegisteredRule> Read(IRecordReader records) => [.. records.List(Kind).Select(Read).OfType<RegisteredRule>()];

    // A record without a title names no rule: other members of the kind are none of the checker's business.
    private static RegisteredRule? Read(StoredRecord record)
    {
        using var json = JsonDocument.Parse(record.Json);
        return json.RootElement.ValueKind == JsonValueKind.Object && TextOf(json.RootElement, "title") is { } title ? new(title, TextOf(json.RootElement, "number")) : null;
    }

    private static string? TextOf(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
