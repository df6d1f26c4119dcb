using System.Globalization;
using System.Text.Json;

namespace ReportHub.Documents;

/// <summary>JSON form of <see cref="DocumentFacts"/>; absent means null.</summary>
internal static class FactsJson
{
    public static void Write(Utf8JsonWriter writer, DocumentFacts facts)
    {
        writer.WriteStartObject();
        writer.WriteString("issueDate", DocumentFacts.Iso(facts.IssueDate));
        WriteText(writer, "number", facts.Number?.ToString());
        WriteText(writer, "signer", facts.Signer);
        WriteText(writer, "urgency", facts.Urgency);
        WriteList(writer, "mainTo", facts.MainTo);
        WriteList(writer, "copyTo", facts.CopyTo);
        WriteNumber(writer, "copies", facts.Copies);
        WriteNumber(writer, "copyNumber", facts.CopyNumber);
        WriteText(writer, "printOrgan", facts.PrintOrgan);
        WriteText(writer, "printDate", facts.PrintDate is { } date ? DocumentFacts.Iso(date) : null);
        writer.WriteBoolean("public", facts.Public);
        WriteText(writer, "body", facts.Body);
        WriteList(writer, "titleLines", facts.TitleLines);
        WriteText(writer, "verificationCode", facts.VerificationCode);
        writer.WriteEndObject();
    }

    public static DocumentFacts Read(JsonElement element) => new()
    {
        IssueDate = Date(Text(element, "issueDate")) ?? throw new JsonException("issueDate is missing; a date yyyy-MM-dd is wanted."),
        Number = Number(Text(element, "number")),
        Signer = Text(element, "signer"),
        Urgency = Text(element, "urgency"),
        MainTo = List(element, "mainTo"),
        CopyTo = List(element, "copyTo"),
        Copies = Integer(element, "copies"),
        CopyNumber = Integer(element, "copyNumber"),
        PrintOrgan = Text(element, "printOrgan"),
        PrintDate = Date(Text(element, "printDate")),
        Public = element.TryGetProperty("public", out var open) && open.GetBoolean(),
        Body = Text(element, "body"),
        TitleLines = List(element, "titleLines"),
        VerificationCode = Text(element, "verificationCode"),
    };

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IReadOnlyList<string>? values)
    {
        if (values is null)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int? Integer(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    private static IReadOnlyList<string>? List(JsonElement element, string name) =>
        element.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : null;

    private static DateOnly? Date(string? text) => text is null
        ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new JsonException($"'{text}' is not a date of the form yyyy-MM-dd.");

    private static DocumentNumber? Number(string? text) => text is null
        ? null
        : DocumentNumber.TryParse(text, out var number) ? number : throw new JsonException($"'{text}' is not a document number of the form 代字〔2019〕7号.");
}
