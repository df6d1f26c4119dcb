using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A line as a range of glyphs: [<paramref name="Start"/>, <paramref name="End"/>) is drawn, trailing spaces left out; <paramref name="Last"/>: the paragraph or a forced line ends here.</summary>
internal readonly record struct LineRange(int Start, int End, Length Width, bool Last);

/// <summary>
/// Mode <c>word</c>: fill the line, then push out — a mark that may not start a line takes the character before it along (domain.md 1.10). What Word and
/// LibreOffice do too, so that the DOCX breaks the same lines.
/// </summary>
internal static class LineBreaker
{
    /// <summary>Breaks the whole text; a string longer than a line is cut where it fills the line.</summary>
    public static void Break(ReadOnlySpan<ShapedGlyph> glyphs, Length firstWidth, Length otherWidth, List<LineRange> lines)
    {
        lines.Clear();
        var start = 0;
        var limit = firstWidth;
        do
        {
            var next = NextLine(glyphs, start, limit, out var line);
            lines.Add(line);
            (start, limit) = (next, otherWidth);
        }
        while (start < glyphs.Length);
    }

    private static int NextLine(ReadOnlySpan<ShapedGlyph> glyphs, int start, Length limit, out LineRange line)
    {
        var width = Length.Zero;
        var lastBreak = start;
        for (var i = start; i < glyphs.Length; i++)
        {
            ref readonly var glyph = ref glyphs[i];
            if (glyph.Class == BreakClass.NewLine)
            {
                line = Trimmed(glyphs, start, i, last: true);
                return i + 1;
            }

            width += glyph.Advance;
            if (width > limit && glyph.Class != BreakClass.Space)
            {
                var end = lastBreak > start ? lastBreak : Math.Max(i, start + 1);
                line = Trimmed(glyphs, start, end, last: false);
                return SkipSpaces(glyphs, end);
            }

            if (i + 1 < glyphs.Length && CharacterClasses.CanBreak(glyph.Class, glyphs[i + 1].Class, glyph.PairOpen))
            {
                lastBreak = i + 1;
            }
        }

        line = Trimmed(glyphs, start, glyphs.Length, last: true);
        return glyphs.Length;
    }

    private static LineRange Trimmed(ReadOnlySpan<ShapedGlyph> glyphs, int start, int end, bool last)
    {
        while (!last && end > start + 1 && glyphs[end - 1].Class == BreakClass.Space)
        {
            end--;
        }

        var width = Length.Zero;
        for (var i = start; i < end; i++)
        {
            width += glyphs[i].Advance;
        }

        return new(start, end, width, last);
    }

    private static int SkipSpaces(ReadOnlySpan<ShapedGlyph> glyphs, int start)
    {
        while (start < glyphs.Length && glyphs[start].Class == BreakClass.Space)
        {
            start++;
        }

        return start;
    }
}
