using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>页码 (GB/T 9704-2012 7.5): — 1 — below the type area, odd pages right, even pages left, one em in.</summary>
internal sealed class Folio(LayoutContext context)
{
    public void Place(PageCanvas canvas)
    {
        var style = context.Style[StyleName.Folio];
        var text = string.Create(CultureInfo.InvariantCulture, $"— {canvas.Number} —");
        var glyphs = context.Shape(text, style, PageItem.Artifact, latinInOwnFace: true);
        var indent = style.Size * Gbt9704.FolioIndent;
        var line = new LineRange(0, glyphs.Length, context.Scratch.Width, Last: true);
        var alignment = canvas.Number % 2 == 1 ? Alignment.Right : Alignment.Left;
        LinePlacer.Place(glyphs, line, alignment, canvas.Left + indent, canvas.Width - (indent * 2), Baseline(canvas, glyphs[0], style), canvas.Items);
    }

    /// <summary>The dash's upper ink edge, not its box, stands 7 mm below the area.</summary>
    private static Length Baseline(PageCanvas canvas, in ShapedGlyph dash, TextStyle style)
    {
        var rise = dash.Face is { } face ? Length.DivideRounded(face.BoundsOf(dash.Glyph).YMax * style.Size.Emu, face.UnitsPerEm) : 0;
        return canvas.AreaBottom + Gbt9704.FolioBelowArea + new Length(rise);
    }
}
