using System.Globalization;
using System.Text.Json;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>Canonical JSON of <see cref="IssuedDocument"/>, as the journal keeps it for thirty years: absent means null, enumerations by name.</summary>
internal static class IssuedDocumentJson
{
    public static byte[] Write(IssuedDocument document) => CanonicalJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("id", document.Id);
        writer.WriteString("state", document.State.ToString());
        writer.WriteString("template", document.Template.Name);
        writer.WriteString("templateVersion", document.Template.Version);
        writer.WriteString("templateHash", document.TemplateHash.Hex);
        writer.WriteString("snapshotHash", document.SnapshotHash.Hex);
        writer.WriteNumber("fiscalYear", document.FiscalYear);
        WriteText(writer, "subject", document.Subject);
        writer.WritePropertyName("facts");
        writer.WriteRawValue(document.Facts.ToJson());
        writer.WriteString("signedHash", document.SignedHash.Hex);
        writer.WriteString("title", document.Title);
        writer.WriteString("createdBy", document.CreatedBy);
        WriteText(writer, "registeredBy", document.RegisteredBy);
        WriteText(writer, "registeredOn", document.RegisteredOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteText(writer, "programVersion", document.ProgramVersion);
        WriteText(writer, "pageTreeHash", document.PageTreeHash?.Hex);
        writer.WriteNumber("pageCount", document.PageCount);
        WriteText(writer, "withdrawnBecause", document.WithdrawnBecause);
        WriteFonts(writer, document.Fonts);
        WriteOutputs(writer, document.Outputs);
        FindingsJson.Write(writer, "findings", document.Findings);
        writer.WriteEndObject();
    });

    /// <exception cref="JsonException">Not the JSON of <see cref="Write"/>.</exception>
    public static IssuedDocument Read(ReadOnlyMemory<byte> json)
    {
        using var parsed = JsonDocument.Parse(json);
        try
        {
            return Read(parsed.RootElement);
        }
        catch (Exception error) when (error is KeyNotFoundException or FormatException or InvalidOperationException or ArgumentException)
        {
            throw new JsonException("A document record lacks a field or holds a value of another kind.", error);
        }
    }

    private static IssuedDocument Read(JsonElement root) => new()
    {
        Id = Text(root, "id"),
        State = Enum.Parse<DocumentState>(Text(root, "state")),
        Template = new(Text(root, "template"), Text(root, "templateVersion")),
        TemplateHash = ContentHash.Parse(Text(root, "templateHash")),
        SnapshotHash = ContentHash.Parse(Text(root, "snapshotHash")),
        FiscalYear = root.GetProperty("fiscalYear").GetInt32(),
        Subject = OptionalText(root, "subject"),
        Facts = DocumentFacts.FromJson(CanonicalJson.Of(root.GetProperty("facts"))),
        SignedHash = ContentHash.Parse(Text(root, "signedHash")),
        Title = Text(root, "title"),
        CreatedBy = Text(root, "createdBy"),
        RegisteredBy = OptionalText(root, "registeredBy"),
        RegisteredOn = OptionalText(root, "registeredOn") is { } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        ProgramVersion = OptionalText(root, "programVersion"),
        PageTreeHash = OptionalText(root, "pageTreeHash") is { } hash ? ContentHash.Parse(hash) : null,
        PageCount = root.GetProperty("pageCount").GetInt32(),
        WithdrawnBecause = OptionalText(root, "withdrawnBecause"),
        Fonts = [.. root.GetProperty("fonts").EnumerateArray().Select(ReadFont)],
        Outputs = [.. root.GetProperty("outputs").EnumerateArray().Select(ReadOutput)],
        Findings = FindingsJson.Read(root.GetProperty("findings")),
    };

    private static void WriteFonts(Utf8JsonWriter writer, IReadOnlyList<FontPin> fonts)
    {
        writer.WriteStartArray("fonts");
        foreach (var font in fonts)
        {
            writer.WriteStartObject();
            writer.WriteString("role", font.Role.ToString());
            writer.WriteString("file", font.File.Hex);
            writer.WriteString("postScriptName", font.PostScriptName);
            writer.WriteBoolean("substituted", font.Substituted);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static FontPin ReadFont(JsonElement font) => new(
        Enum.Parse<FontRole>(Text(font, "role")),
        ContentHash.Parse(Text(font, "file")),
        Text(font, "postScriptName"),
        font.GetProperty("substituted").GetBoolean());

    private static void WriteOutputs(Utf8JsonWriter writer, IReadOnlyList<OutputFile> outputs)
    {
        writer.WriteStartArray("outputs");
        foreach (var output in outputs)
        {
            writer.WriteStartObject();
            writer.WriteString("format", output.Format.ToString());
            writer.WriteString("hash", output.Hash.Hex);
            writer.WriteString("unpackedHash", output.UnpackedHash.Hex);
            writer.WriteNumber("length", output.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static OutputFile ReadOutput(JsonElement output) => new(
        Enum.Parse<OutputFormat>(Text(output, "format")),
        ContentHash.Parse(Text(output, "hash")),
        ContentHash.Parse(Text(output, "unpackedHash")),
        output.GetProperty("length").GetInt64());

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null.");

    private static string? OptionalText(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
