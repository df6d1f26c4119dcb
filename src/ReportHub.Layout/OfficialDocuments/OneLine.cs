using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Text that stands on one line whatever its length: names, dates, labels, marks.</summary>
internal readonly record struct OneLine(ShapedGlyph[] Glyphs, Length Width)
{
    public static OneLine Shape(LayoutContext context, IReadOnlyList<Inline> text, TextStyle style, int structure) =>
        new(context.Shape(text, style, structure), context.Scratch.Width);

    public static OneLine Shape(LayoutContext context, ReadOnlySpan<char> text, TextStyle style, int structure) =>
        new(context.Shape(text, style, structure), context.Scratch.Width);

    /// <summary>Greatest height of ink above the baseline.</summary>
    public Length InkHeight => Ink(above: true);

    /// <summary>Greatest depth of ink below the baseline.</summary>
    public Length InkDepth => Ink(above: false);

    /// <summary>Baseline below the upper edge of an exact line of this height.</summary>
    public static Length BaselineIn(Length line) => line.Scale(Gbt9704.BaselinePercent, 100);

    /// <summary>Draws the line from <paramref name="left"/>, measured from the type area's left edge.</summary>
    public void Place(PageCanvas canvas, Length left, Length baseline) =>
        LinePlacer.Place(Glyphs, new(0, Glyphs.Length, Width, Last: true), Alignment.Left, canvas.Left + left, Width, baseline, canvas.Items);

    /// <summary>Draws the line with its characters spread evenly over <paramref name="width"/>.</summary>
    public void PlaceSpread(PageCanvas canvas, Length left, Length width, Length baseline) =>
        LinePlacer.Place(Glyphs, new(0, Glyphs.Length, Width, Last: false), Alignment.Justify, canvas.Left + left, width, baseline, canvas.Items);

    private Length Ink(bool above)
    {
        var most = 0L;
        foreach (ref readonly var glyph in Glyphs.AsSpan())
        {
            if (glyph.Face is { } face)
            {
                var bounds = face.BoundsOf(glyph.Glyph);
                most = Math.Max(most, Length.DivideRounded((above ? bounds.YMax : -bounds.YMin) * glyph.Style.Size.Emu, face.UnitsPerEm));
            }
        }

        return new(most);
    }
}
