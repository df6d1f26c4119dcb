using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// Mode <c>word</c>: fill the line, then push out — a mark that may not start a line takes the character before it along (domain.md 1.10). What Word and
/// LibreOffice do too, so that the DOCX breaks the same lines.
/// </summary>
internal static class LineBreaker
{
    /// <summary>Breaks the whole text; a string longer than a line is cut where it fills the line.</summary>
    public static void Break(ReadOnlySpan<ShapedGlyph> glyphs, Length firstWidth, Length otherWidth, LineSpacing spacing, List<LineRange> lines)
    {
        lines.Clear();
        var start = 0;
        var limit = firstWidth;
        do
        {
            var next = NextLine(glyphs, start, limit, spacing, out var line);
            lines.Add(line);
            (start, limit) = (next, otherWidth);
        }
        while (start < glyphs.Length);
    }

    private static int NextLine(ReadOnlySpan<ShapedGlyph> glyphs, int start, Length limit, LineSpacing spacing, out LineRange line)
    {
        var width = Length.Zero;
        var lastBreak = start;
        for (var i = start; i < glyphs.Length; i++)
        {
            ref readonly var glyph = ref glyphs[i];
            if (glyph.Class == BreakClass.NewLine)
            {
                line = Trimmed(glyphs, start, i, spacing, last: true);
                return i + 1;
            }

            width += glyph.Advance + (i > start ? spacing.Change(glyphs[i - 1], glyph) : Length.Zero);
            if (width > limit && glyph.Class != BreakClass.Space)
            {
                var end = lastBreak > start ? lastBreak : CutBefore(glyphs, start, i);
                line = Trimmed(glyphs, start, end, spacing, last: false);
                return SkipSpaces(glyphs, end);
            }

            if (i + 1 < glyphs.Length && CharacterClasses.CanBreak(glyph.Class, glyphs[i + 1].Class, glyph.PairOpen))
            {
                lastBreak = i + 1;
            }
        }

        line = Trimmed(glyphs, start, glyphs.Length, spacing, last: true);
        return glyphs.Length;
    }

    private static LineRange Trimmed(ReadOnlySpan<ShapedGlyph> glyphs, int start, int end, LineSpacing spacing, bool last)
    {
        while (!last && end > start + 1 && glyphs[end - 1].Class == BreakClass.Space)
        {
            end--;
        }

        var width = Length.Zero;
        for (var i = start; i < end; i++)
        {
            width += glyphs[i].Advance + (i > start ? spacing.Change(glyphs[i - 1], glyphs[i]) : Length.Zero);
        }

        return new(start, end, width, last) { Spacing = spacing };
    }

    /// <summary>Where a string longer than the line is cut: before the glyph at <paramref name="overfull"/>, but not inside a —— or …… with something before it.</summary>
    public static int CutBefore(ReadOnlySpan<ShapedGlyph> glyphs, int start, int overfull)
    {
        var cut = overfull;
        while (cut > start && glyphs[cut - 1].PairOpen)
        {
            cut--;
        }

        return cut > start ? cut : Math.Max(overfull, start + 1);
    }

    public static int SkipSpaces(ReadOnlySpan<ShapedGlyph> glyphs, int start)
    {
        while (start < glyphs.Length && glyphs[start].Class == BreakClass.Space)
        {
            start++;
        }

        return start;
    }
}
