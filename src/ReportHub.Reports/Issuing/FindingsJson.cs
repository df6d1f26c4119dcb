using System.Text.Json;
using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>JSON of the findings kept with a document; places are relative to the template, repairs are not kept.</summary>
internal static class FindingsJson
{
    public static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<Diagnostic> findings)
    {
        writer.WriteStartArray(name);
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code);
            writer.WriteString("severity", finding.Severity.ToString());
            writer.WriteString("message", finding.Message);
            WritePlace(writer, finding.Place);
            if (finding.Hint is { } hint)
            {
                writer.WriteString("hint", hint);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static IReadOnlyList<Diagnostic> Read(JsonElement findings) => [.. findings.EnumerateArray().Select(finding => new Diagnostic(
        finding.GetProperty("code").GetString()!,
        Enum.Parse<Severity>(finding.GetProperty("severity").GetString()!),
        finding.GetProperty("message").GetString()!,
        finding.TryGetProperty("file", out var file)
            ? new SourcePlace(file.GetString()!, Number(finding, "line"), Number(finding, "column"), Number(finding, "length"))
            : null,
        finding.TryGetProperty("hint", out var hint) ? hint.GetString() : null))];

    private static void WritePlace(Utf8JsonWriter writer, SourcePlace? place)
    {
        if (place is null)
        {
            return;
        }

        writer.WriteString("file", place.File);
        writer.WriteNumber("line", place.Line);
        writer.WriteNumber("column", place.Column);
        writer.WriteNumber("length", place.Length);
    }

    private static int Number(JsonElement finding, string name) => finding.GetProperty(name).GetInt32();
}
