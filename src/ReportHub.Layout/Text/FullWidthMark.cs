using System.Buffers;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Ink and white of marks that are set one em wide.</summary>
internal static class FullWidthMark
{
    private static readonly SearchValues<char> Opening = SearchValues.Create("（［｛〈《「『【〔〖“‘");
    private static readonly SearchValues<char> Closing = SearchValues.Create("。，、；：？！）］｝〉》」』】〕〗”’");

    public static MarkSide SideOf(in ShapedGlyph glyph) => glyph.Class switch
    {
        BreakClass.NoEnd when Opening.Contains((char)glyph.CodePoint) => MarkSide.Opening,
        BreakClass.NoStart when Closing.Contains((char)glyph.CodePoint) => MarkSide.Closing,
        BreakClass.NoStart when glyph.CodePoint == '·' => MarkSide.Middle,
        _ => MarkSide.None,
    };

    /// <summary>White right of the ink that may be given up: at most half an em, a quarter of a 间隔号, and never ink.</summary>
    public static Length WhiteRight(in ShapedGlyph glyph, MarkSide side)
    {
        var most = MostWhite(glyph, side);
        return glyph.Face is { } face && face.BoundsOf(glyph.Glyph) is { } ink && ink.XMax > ink.XMin
            ? Clamped(glyph.Style.Size - Shift(glyph) - Scaled(glyph, ink.XMax), most)
            : most;
    }

    /// <summary>White left of the ink that may be given up, as <see cref="WhiteRight"/>.</summary>
    public static Length WhiteLeft(in ShapedGlyph glyph, MarkSide side)
    {
        var most = MostWhite(glyph, side);
        return glyph.Face is { } face && face.BoundsOf(glyph.Glyph) is { } ink && ink.XMax > ink.XMin
            ? Clamped(Shift(glyph) + Scaled(glyph, ink.XMin), most)
            : most;
    }

    /// <summary>
    /// How far right of its place a glyph is drawn: a face without full-width quotes draws narrow ones, whose ink belongs to the text they enclose; a narrow
    /// dash, ellipsis or 间隔号 stands in the middle of its em.
    /// </summary>
    public static Length Shift(in ShapedGlyph glyph)
    {
        if (glyph.Face is not { } face || !CharacterClasses.IsFullWidthMark(glyph.CodePoint) || glyph.Class == BreakClass.Word)
        {
            return Length.Zero;
        }

        var spare = glyph.Style.Size - Scaled(glyph, face.AdvanceOf(glyph.Glyph));
        return spare <= glyph.Style.Size / 4
            ? Length.Zero
            : SideOf(glyph) switch
            {
                MarkSide.Opening => spare,
                MarkSide.Closing => Length.Zero,
                _ => spare / 2,
            };
    }

    /// <summary>A length of the glyph's face in font units at the size it is set in.</summary>
    public static Length Scaled(in ShapedGlyph glyph, int units) => new(Length.DivideRounded(units * glyph.Style.Size.Emu, glyph.Face!.UnitsPerEm));

    private static Length MostWhite(in ShapedGlyph glyph, MarkSide side) => glyph.Style.Size / (side == MarkSide.Middle ? 4 : 2);

    private static Length Clamped(Length white, Length most) => Length.Min(Length.Max(white, Length.Zero), most);
}
