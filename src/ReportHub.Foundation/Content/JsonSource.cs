using System.Text.Json;

namespace ReportHub.Foundation;

/// <summary>JSON that people wrote: a BOM is allowed, and what is not JSON is a finding with its line and column in characters.</summary>
public static class JsonSource
{
    private const int MaxDepth = 128;

    /// <summary>The document, or null with one finding of this code; <paramref name="what"/> names the content in Chinese.</summary>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> json, string file, string code, string what, List<Diagnostic> findings)
    {
        var text = json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;
        try
        {
            if (UnpairedSurrogate(text.Span) is not (>= 0 and var at))
            {
                return JsonDocument.Parse(text, new() { MaxDepth = MaxDepth });
            }

            findings.Add(Diagnostic.Error(code, $"{what}里有不成对的 \\u 字符，不是有效的 JSON。", Place(text.Span, at, file), "删去它，或直接写这个字"));
        }
        catch (JsonException error)
        {
            var at = LineStart(text.Span, error.LineNumber ?? 0) + (int)(error.BytePositionInLine ?? 0);
            findings.Add(Diagnostic.Error(code, $"{what}不是有效的 JSON。", Place(text.Span, at, file), "检查引号、逗号和括号是否成对"));
        }

        return null;
    }

    /// <summary>Whether every string of sound JSON is text: half of a surrogate pair can be escaped in JSON, but nobody could read it afterwards.</summary>
    public static bool IsText(ReadOnlySpan<byte> json) => UnpairedSurrogate(json) < 0;

    /// <summary>Offset of a text that half a surrogate pair is escaped into, or -1: it parses, but nobody could read it afterwards.</summary>
    private static int UnpairedSurrogate(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped)
            {
                continue;
            }

            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                return (int)reader.TokenStartIndex;
            }
        }

        return -1;
    }

    private static int LineStart(ReadOnlySpan<byte> json, long line)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start += json[start..].IndexOf((byte)'\n') + 1;
        }

        return start;
    }

    private static SourcePlace Place(ReadOnlySpan<byte> json, int at, string file)
    {
        var before = json[..Math.Min(at, json.Length)];
        var column = 1;
        foreach (var unit in before[(before.LastIndexOf((byte)'\n') + 1)..])
        {
            // Bytes 10xxxxxx continue a character.
            column += (unit & 0xC0) == 0x80 ? 0 : 1;
        }

        return new(file, before.Count((byte)'\n') + 1, column, 1);
    }
}
