using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Turns a broken line into glyph runs at fixed places: alignment, even stretching, one run per face, size, colour and structure element.</summary>
internal static class LinePlacer
{
    /// <summary>Places <paramref name="line"/> between <paramref name="left"/> and <paramref name="left"/> + <paramref name="width"/>.</summary>
    public static void Place(ReadOnlySpan<ShapedGlyph> glyphs, in LineRange line, Alignment alignment, Length left, Length width, Length baseline, List<PageItem> items)
    {
        var drawn = glyphs[line.Start..line.End];
        if (drawn.IsEmpty)
        {
            return;
        }

        var slack = width - line.Width;
        var x = alignment switch
        {
            Alignment.Centre => left + (slack + drawn[^1].Style.Tracking) / 2,
            Alignment.Right => left + slack + drawn[^1].Style.Tracking,
            _ => left,
        };
        var gaps = alignment == Alignment.Justify && !line.Last && slack > Length.Zero ? CountGaps(drawn) : 0;
        Emit(drawn, x, baseline, new(gaps, slack, line.Spacing, drawn, line.Width), items);
    }

    /// <summary>Word stretches between all characters but never inside a word of letters or digits.</summary>
    public static bool IsGap(in ShapedGlyph before, in ShapedGlyph after) =>
        !(before.PairOpen || (IsWord(before.Class) && IsWord(after.Class)));

    private static bool IsWord(BreakClass kind) => kind is BreakClass.Word or BreakClass.WordNoStart or BreakClass.WordNoEnd or BreakClass.Neither;

    private static int CountGaps(ReadOnlySpan<ShapedGlyph> glyphs)
    {
        var gaps = 0;
        for (var i = 1; i < glyphs.Length; i++)
        {
            gaps += IsGap(glyphs[i - 1], glyphs[i]) ? 1 : 0;
        }

        return gaps;
    }

    private static void Emit(ReadOnlySpan<ShapedGlyph> glyphs, Length x, Length baseline, LineFit fit, List<PageItem> items)
    {
        var placed = new PlacedGlyph[glyphs.Length];
        var shift = GlyphShift.Of(glyphs, 0);
        x += shift;
        var (runStart, runX) = (0, x);
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref readonly var glyph = ref glyphs[i];
            var last = i + 1 == glyphs.Length;
            var next = last ? Length.Zero : GlyphShift.Of(glyphs, i + 1);
            var advance = glyph.Advance + (last ? -fit.EndTrim : fit.After(glyph, glyphs[i + 1])) + next - shift;
            shift = next;
            placed[i] = new(glyph.Glyph, glyph.CodePoint, advance);
            x += advance;
            if (last || !SameRun(glyph, glyphs[i + 1]))
            {
                AddRun(glyph, placed.AsMemory(runStart, i + 1 - runStart), runX, x, baseline, items);
                (runStart, runX) = (i + 1, x);
            }
        }
    }

    private static bool SameRun(in ShapedGlyph a, in ShapedGlyph b) =>
        ReferenceEquals(a.Face, b.Face) && a.Structure == b.Structure && a.Style.Size == b.Style.Size && a.Style.Colour == b.Style.Colour && a.Rise == b.Rise
        && string.Equals(a.LinkTarget, b.LinkTarget, StringComparison.Ordinal);

    private static void AddRun(in ShapedGlyph glyph, ReadOnlyMemory<PlacedGlyph> run, Length x, Length end, Length baseline, List<PageItem> items)
    {
        if (glyph.Face is not { } face)
        {
            return;
        }

        items.Add(new GlyphRun(glyph.Structure, face, glyph.Style.Size, glyph.Style.Colour, x, baseline - glyph.Rise, run));
        if (glyph.LinkTarget is { } target)
        {
            items.Add(new LinkArea(glyph.Structure, target, x, baseline - glyph.Style.Size.Scale(Gbt9704.BaselinePercent, 100), end - x, glyph.Style.Size));
        }
    }
}
