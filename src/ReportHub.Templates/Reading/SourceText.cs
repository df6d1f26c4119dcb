using System.Text;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>The template as text without its byte order mark: the only place where offsets become line and column.</summary>
internal sealed class SourceText
{
    private readonly List<int> lineStarts = [0];

    public SourceText(string file, string text)
    {
        File = file;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                lineStarts.Add(i + 1);
            }
        }
    }

    public string File { get; }

    public string Text { get; }

    public IReadOnlyList<int> LineStarts => lineStarts;

    /// <summary>The text of UTF-8 bytes, or null when they are not UTF-8.</summary>
    public static SourceText? Decode(string file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
            return new(file, text.StartsWith('\uFEFF') ? text[1..] : text);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    public SourcePlace Place(TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, Text.Length);
        var end = Math.Clamp(span.End, start, Text.Length);
        var index = lineStarts.BinarySearch(start);
        var line = index >= 0 ? index : ~index - 1;
        return new(File, line + 1, Characters(lineStarts[line], start) + 1, Characters(start, end));
    }

    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    private int Characters(int start, int end)
    {
        var count = end - start;
        foreach (var unit in Text.AsSpan(start, end - start))
        {
            count -= char.IsLowSurrogate(unit) ? 1 : 0;
        }

        return count;
    }
}
