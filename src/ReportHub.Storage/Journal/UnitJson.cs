using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Storage;

/// <summary>The payload of a frame: who asked for what and when, what was answered, and the full new state of every record changed. Record bytes stay as put.</summary>
internal static class UnitJson
{
    private const string DateFormat = "yyyy-MM-dd";
    private const string InstantFormat = "O";

    // Bytes of names, keys and numbers beside a record's own, and of the command; a guess too small costs a copy.
    private const int AboutAroundRecord = 160;
    private const int AboutCommand = 512;

    // Records are nested a few levels deep in the payload, so both sides allow more depth than a record may have.
    private const int MaximumDepth = JournalFormat.MaximumJsonDepth + 16;

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaximumDepth };
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = MaximumDepth };

    public static ReadOnlyMemory<byte> Write(JournalUnit unit)
    {
        // One buffer of about the size that is needed: a large unit grown by doubling would be held several times over.
        var buffer = new ArrayBufferWriter<byte>(SizeOf(unit));
        using (var writer = new Utf8JsonWriter(buffer, Writing))
        {
            writer.WriteStartObject();
            WriteCommand(writer, unit.Command);
            if (!unit.Answer.IsEmpty)
            {
                writer.WritePropertyName("answer");
                writer.WriteRawValue(unit.Answer.Span, skipInputValidation: true);
            }

            writer.WriteStartArray("changes");
            foreach (var change in unit.Changes)
            {
                WriteChange(writer, change);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static int SizeOf(JournalUnit unit) =>
        (int)Math.Min(unit.Changes.Sum(change => change.Json.GetValueOrDefault().Length + (long)AboutAroundRecord) + unit.Answer.Length + AboutCommand, Array.MaxLength);

    /// <exception cref="FrameDamagedException">The bytes are no unit of work.</exception>
    public static JournalUnit Read(long sequence, ReadOnlyMemory<byte> payload)
    {
        try
        {
            using var document = JsonDocument.Parse(payload, Reading);
            var root = document.RootElement;
            var answer = root.TryGetProperty("answer", out var value) ? Raw(value) : default;
            var changes = root.GetProperty("changes").EnumerateArray().Select(change => ReadChange(sequence, change)).ToArray();
            return new(sequence, ReadCommand(root), answer, changes);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new FrameDamagedException($"第 {sequence} 号操作的内容不能识别", exception);
        }
    }

    private static void WriteCommand(Utf8JsonWriter writer, Command command)
    {
        writer.WriteString("command", command.Name);
        writer.WriteString("actor", command.Context.Actor);
        writer.WriteString("businessDate", command.Context.BusinessDate.ToString(DateFormat, CultureInfo.InvariantCulture));
        writer.WriteString("instant", command.Context.Instant.ToString(InstantFormat, CultureInfo.InvariantCulture));
        writer.WriteString("requestKey", command.Context.RequestKey);
        writer.WriteString("body", command.Body.Hex);
    }

    private static Command ReadCommand(JsonElement root)
    {
        var context = new CommandContext(
            Text(root, "actor"),
            DateOnly.ParseExact(Text(root, "businessDate"), DateFormat, CultureInfo.InvariantCulture),
            DateTimeOffset.ParseExact(Text(root, "instant"), InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
            Text(root, "requestKey"));
        return new(Text(root, "command"), context, ContentHash.Parse(Text(root, "body")));
    }

    private static void WriteChange(Utf8JsonWriter writer, RecordState change)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", change.Kind);
        writer.WriteString("id", change.Id);
        writer.WriteNumber("revision", change.Revision);
        writer.WriteNumber("previous", change.Previous);
        if (change.Json is { } json)
        {
            writer.WritePropertyName("state");
            writer.WriteRawValue(json.Span, skipInputValidation: true);
        }
        else
        {
            writer.WriteBoolean("removed", true);
        }

        writer.WriteEndObject();
    }

    private static RecordState ReadChange(long sequence, JsonElement change)
    {
        // A bare null would become an empty memory here, by way of byte[].
        var json = change.TryGetProperty("removed", out _) ? default(ReadOnlyMemory<byte>?) : Raw(change.GetProperty("state"));
        return new(
            Text(change, "kind"),
            Text(change, "id"),
            change.GetProperty("revision").GetInt64(),
            sequence,
            change.GetProperty("previous").GetInt64(),
            json);
    }

    private static ReadOnlyMemory<byte> Raw(JsonElement element) => JsonMarshal.GetRawUtf8Value(element).ToArray();

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null.");
}
