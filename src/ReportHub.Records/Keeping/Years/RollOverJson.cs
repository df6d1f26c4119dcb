using System.Text.Json;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>The answer of a roll-over as it lies in the journal: a repeated request gets all of it again, findings too.</summary>
internal static class RollOverJson
{
    public static ReadOnlyMemory<byte> Write(RollOverAnswer answer) => CanonicalJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("from", answer.From);
        writer.WriteNumber("to", answer.To);
        writer.WritePropertyName("made");
        writer.WriteRawValue(ChangeBody.Write(answer.Made).Span);
        writer.WriteStartArray("findings");
        foreach (var finding in answer.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code);
            writer.WriteString("hint", finding.Hint);
            writer.WriteString("message", finding.Message);
            writer.WriteString("severity", finding.Severity.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    public static RollOverAnswer Read(CommandAnswer answer)
    {
        using var document = JsonDocument.Parse(answer.Json);
        var root = document.RootElement;
        var made = System.Text.Encoding.UTF8.GetBytes(root.GetProperty("made").GetRawText());
        return new(
            root.GetProperty("from").GetInt32(),
            root.GetProperty("to").GetInt32(),
            ChangeBody.ReadOutcomes(made),
            [
                .. root.GetProperty("findings").EnumerateArray().Select(finding => new Diagnostic(
                    finding.GetProperty("code").GetString()!,
                    Enum.Parse<Severity>(finding.GetProperty("severity").GetString()!),
                    finding.GetProperty("message").GetString()!,
                    Hint: finding.GetProperty("hint").GetString())),
            ],
            answer.Repeated);
    }
}
