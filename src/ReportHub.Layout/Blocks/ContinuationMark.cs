using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>续表, with the table's number, at the right above the part of a table on a further page; a mark for the eye, not read again.</summary>
internal sealed class ContinuationMark
{
    private const string Label = "续表";
    private readonly ShapedGlyph[] glyphs;
    private readonly LineRange line;

    public ContinuationMark(LayoutContext context, Table table)
    {
        var style = context.Style[StyleName.Caption];
        glyphs = context.Shape(Label + table.Caption?.Ordinal.ToString(CultureInfo.InvariantCulture), style, PageItem.Artifact);
        context.Break(glyphs, context.Geometry.AreaWidth, context.Geometry.AreaWidth, context.ScratchLines);
        (line, Height) = (context.ScratchLines[0], style.LinePitch);
    }

    public Length Height { get; }

    public void Draw(PageCanvas canvas, Length top)
    {
        var baseline = top + Height.Scale(Gbt9704.BaselinePercent, 100);
        LinePlacer.Place(glyphs, line, Alignment.Right, canvas.Left, canvas.Width, baseline, canvas.Items);
    }
}
