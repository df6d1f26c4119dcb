using ReportHub.Documents;

namespace ReportHub.Layout;

/// <summary>页眉: one line, centred above the type area, drawn and not read.</summary>
internal sealed class RunningHead(LayoutContext context)
{
    // Below the baseline a hanzi's em box has 0.12 em (docx-notes.md).
    private const int DescentPercent = 12;

    public void Place(PageCanvas canvas)
    {
        var style = canvas.Part.Style;
        if (style.Header.Count == 0 || (canvas.BeginsPart && !style.FirstPageHasHeader))
        {
            return;
        }

        var type = context.Style[StyleName.RunningHead];
        var glyphs = context.Shape(style.Header.PlainText(), type, PageItem.Artifact);
        var baseline = canvas.AreaTop - ReportMetrics.HeadAboveArea - type.Size.Scale(DescentPercent, 100);
        LinePlacer.Place(glyphs, new(0, glyphs.Length, context.Scratch.Width, Last: true), Alignment.Centre, canvas.Left, canvas.Width, baseline, canvas.Items);
    }
}
