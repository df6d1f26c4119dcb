using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Widths of all lines of one paragraph by running sums, so that any of them is a subtraction. Scratch is kept from paragraph to paragraph.</summary>
internal sealed class LineMeasure
{
    private Length firstWidth;
    private Length otherWidth;
    private long em = 1;

    /// <summary>Sums over all glyphs before the index, each with the joint to its successor: distance, white marks can give, gaps that stretch.</summary>
    private Sums[] sums = [];

    private record struct Sums(long Advance, long Squeezable, int Gaps);

    public LineSpacing Spacing { get; private set; }

    public void Prepare(ReadOnlySpan<ShapedGlyph> glyphs, LineSpacing spacing, Length first, Length other)
    {
        (Spacing, firstWidth, otherWidth) = (spacing, first, other);
        em = glyphs.IsEmpty ? 1 : Math.Max(1, glyphs[0].Style.Size.Emu);
        if (sums.Length <= glyphs.Length)
        {
            sums = new Sums[(glyphs.Length + 1) * 2];
        }

        var sum = default(Sums);
        for (var i = 0; i < glyphs.Length; i++)
        {
            sums[i] = sum;
            sum.Advance += glyphs[i].Advance.Emu;
            if (i + 1 < glyphs.Length)
            {
                sum.Advance += spacing.Change(glyphs[i], glyphs[i + 1]).Emu;
                sum.Squeezable += spacing.Squeezable(glyphs[i], glyphs[i + 1]).Emu;
                sum.Gaps += LinePlacer.IsGap(glyphs[i], glyphs[i + 1]) ? 1 : 0;
            }
        }
    }

    /// <summary>What the last glyph before <paramref name="end"/> takes at a line's end.</summary>
    public long TailOf(ReadOnlySpan<ShapedGlyph> glyphs, int end) => (glyphs[end - 1].Advance - Spacing.EndTrim(glyphs[end - 1])).Emu;

    /// <summary>Demerits of the line [start, end) whose last glyph takes <paramref name="tail"/>; null when it does not fit.</summary>
    public long? CostOf(int start, int end, long tail, bool last)
    {
        var width = WidthOf(start, end, tail);
        var slack = LimitOf(start) - width;
        if (slack < 0)
        {
            return -slack > SqueezableOf(start, end) ? null : Demerits.OfSqueezed(-slack, em) + (last ? Demerits.OfLast(width, em) : 0);
        }

        return last ? Demerits.OfLast(width, em) : Demerits.OfLoose(slack, em, sums[end - 1].Gaps - sums[start].Gaps);
    }

    public bool Fits(ReadOnlySpan<ShapedGlyph> glyphs, int start, int end) =>
        WidthOf(start, end, TailOf(glyphs, end)) - SqueezableOf(start, end) <= LimitOf(start);

    public LineRange RangeOf(ReadOnlySpan<ShapedGlyph> glyphs, int start, int end, bool last)
    {
        var width = WidthOf(start, end, TailOf(glyphs, end));
        var drawn = Math.Min(width, Math.Max(LimitOf(start), width - SqueezableOf(start, end)));
        return new(start, end, new(drawn), last) { Spacing = Spacing };
    }

    private long LimitOf(int start) => (start == 0 ? firstWidth : otherWidth).Emu;

    private long WidthOf(int start, int end, long tail) => sums[end - 1].Advance - sums[start].Advance + tail;

    private long SqueezableOf(int start, int end) => sums[end - 1].Squeezable - sums[start].Squeezable;
}
