using System.Globalization;
using System.Text.Json;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>Canonical JSON of <see cref="RegisterEntry"/>.</summary>
internal static class RegisterEntryJson
{
    public static byte[] Write(RegisterEntry entry) => CanonicalJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("number", entry.Number.ToString());
        writer.WriteString("document", entry.DocumentId);
        writer.WriteString("state", entry.State.ToString());
        writer.WriteString("actor", entry.Actor);
        writer.WriteString("businessDate", entry.BusinessDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (entry.Reason is { } reason)
        {
            writer.WriteString("reason", reason);
        }

        writer.WriteEndObject();
    });

    /// <exception cref="JsonException">Not the JSON of <see cref="Write"/>.</exception>
    public static RegisterEntry Read(ReadOnlyMemory<byte> json)
    {
        using var parsed = JsonDocument.Parse(json);
        var root = parsed.RootElement;
        return new(
            DocumentNumber.TryParse(root.GetProperty("number").GetString(), out var number) ? number! : throw new JsonException("A register entry has no valid number."),
            root.GetProperty("document").GetString()!,
            Enum.Parse<DocumentState>(root.GetProperty("state").GetString()!),
            root.GetProperty("actor").GetString()!,
            DateOnly.ParseExact(root.GetProperty("businessDate").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            root.TryGetProperty("reason", out var reason) ? reason.GetString() : null);
    }
}
