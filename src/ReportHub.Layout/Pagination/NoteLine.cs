using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>One line of a footnote; its number stands at the left of the first one.</summary>
internal sealed class NoteLine
{
    public required ShapedGlyph[] Number { get; init; }

    public required ShapedGlyph[] Glyphs { get; init; }

    public required LineRange Line { get; init; }

    public required TextStyle Style { get; init; }

    public Length Height => Style.LinePitch;

    private Length Hang => Style.Size * ReportMetrics.NoteHang;

    public static Length TextWidth(TextStyle style, Length areaWidth) => areaWidth - (style.Size * ReportMetrics.NoteHang);

    public void Place(PageCanvas canvas, Length top)
    {
        var baseline = top + Height.Scale(Gbt9704.BaselinePercent, 100);
        LinePlacer.Place(Number, new(0, Number.Length, Length.Zero, Last: true), Alignment.Left, canvas.Left, Hang, baseline, canvas.Items);
        LinePlacer.Place(Glyphs, Line, Style.Alignment, canvas.Left + Hang, canvas.Width - Hang, baseline, canvas.Items);
    }
}
