namespace ReportHub.Checking;

/// <summary>Paragraphs into sentences, sentences into clauses; marks inside brackets and quotation marks do not split.</summary>
internal static class Splitting
{
    private const string SentenceEnds = "。！？；;\n";
    private const string ClauseEnds = "，。；：！？,;:\n";
    private const string Opening = "（(《〈“‘〔【[";
    private const string Closing = "）)》〉”’〕】]";

    public static IEnumerable<Sentence> Sentences(CheckedParagraph paragraph) =>
        Split(paragraph.Text, SentenceEnds).Select(part => new Sentence(paragraph, part.Start, paragraph.Text.Substring(part.Start, part.Length)));

    public static IEnumerable<Sentence> Clauses(CheckedParagraph paragraph) =>
        Split(paragraph.Text, ClauseEnds).Select(part => new Sentence(paragraph, part.Start, paragraph.Text.Substring(part.Start, part.Length)));

    /// <summary>The text with everything inside brackets and quotation marks overwritten, so that lists and marks in it are not seen.</summary>
    public static string MaskBrackets(string text)
    {
        var masked = text.ToCharArray();
        var depth = 0;
        for (var i = 0; i < masked.Length; i++)
        {
            if (Closing.Contains(masked[i], StringComparison.Ordinal))
            {
                depth = Math.Max(depth - 1, 0);
            }

            var opens = Opening.Contains(text[i], StringComparison.Ordinal);
            if (depth > 0)
            {
                masked[i] = '口';
            }

            depth += opens ? 1 : 0;
        }

        // A bracket that is never closed hides nothing: its fellow was lost, the text behind it was not.
        return depth == 0 ? new(masked) : text;
    }

    /// <summary>Whether a place lies inside brackets or quotation marks.</summary>
    public static bool IsQuoted(string text, int index)
    {
        var depth = 0;
        for (var i = 0; i < index; i++)
        {
            depth += Opening.Contains(text[i], StringComparison.Ordinal) ? 1 : Closing.Contains(text[i], StringComparison.Ordinal) ? -1 : 0;
        }

        return depth > 0;
    }

    private static IEnumerable<(int Start, int Length)> Split(string text, string ends)
    {
        var masked = MaskBrackets(text);
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!ends.Contains(masked[i], StringComparison.Ordinal) || IsInNumber(text, i))
            {
                continue;
            }

            if (i > start)
            {
                yield return (start, i - start);
            }

            start = i + 1;
        }

        if (start < text.Length)
        {
            yield return (start, text.Length - start);
        }
    }

    private static bool IsInNumber(string text, int i) =>
        text[i] is ',' or ':' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
}
