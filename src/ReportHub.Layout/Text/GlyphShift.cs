using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// How far a glyph is drawn from its place without changing any width: the two halves of a —— are moved until their inks touch, because the — of many faces
/// is shorter than its em and GB/T 15834-2011 5.1.4 wants one line; narrow marks of <see cref="FullWidthMark.Shift"/> find their place in the em.
/// </summary>
internal static class GlyphShift
{
    /// <summary>The halves overlap by 1/100 em in all, so that no hairline shows between them on a screen.</summary>
    private const int OverlapParts = 200;

    public static Length Of(ReadOnlySpan<ShapedGlyph> glyphs, int index)
    {
        ref readonly var glyph = ref glyphs[index];
        return glyph.Class switch
        {
            BreakClass.Dash => OfDash(glyphs, index),
            BreakClass.NoStart or BreakClass.NoEnd or BreakClass.Ellipsis => FullWidthMark.Shift(glyph),
            _ => Length.Zero,
        };
    }

    private static Length OfDash(ReadOnlySpan<ShapedGlyph> glyphs, int index)
    {
        ref readonly var glyph = ref glyphs[index];
        var ink = glyph.Face?.BoundsOf(glyph.Glyph) ?? default;
        if (ink.XMax <= ink.XMin)
        {
            return Length.Zero;
        }

        var overlap = glyph.Style.Size / OverlapParts;
        if (glyph.PairOpen)
        {
            return glyph.Advance - FullWidthMark.Scaled(glyph, ink.XMax) + overlap;
        }

        return index > 0 && glyphs[index - 1].PairOpen ? -FullWidthMark.Scaled(glyph, ink.XMin) - overlap : FullWidthMark.Shift(glyph);
    }
}
