using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// 页码 (GB/T 9704-2012 7.5): — 1 — below the type area, odd pages right, even pages left, one em in; or centred, for reports. On a turned page (clause 8) it keeps
/// its place on the sheet and so stands at the left of what is read.
/// </summary>
internal sealed class Folio(LayoutContext context)
{
    private const string Dash = "—";

    public void Place(PageCanvas canvas)
    {
        var style = context.Style[StyleName.Folio];
        var glyphs = context.Shape(TextOf(canvas), style, PageItem.Artifact, latinInOwnFace: true);
        var line = new LineRange(0, glyphs.Length, context.Scratch.Width, Last: true);
        var sheet = canvas.Part.Sheet;
        var (left, indent) = (sheet.LeftOf(canvas.Number), style.Size * Gbt9704.FolioIndent);
        var baseline = sheet.AreaBottom + Gbt9704.FolioBelowArea + DashRise(style);
        var first = canvas.Items.Count;
        LinePlacer.Place(glyphs, line, AlignmentOn(canvas), left + indent, sheet.AreaWidth - (indent * 2), baseline, canvas.Items);
        if (canvas.Part.Style.Orientation == PageOrientation.Landscape)
        {
            Turn(canvas.Items, first, sheet.Height);
        }
    }

    private string TextOf(PageCanvas canvas) => canvas.Part.Folio switch
    {
        FolioForm.Standard or FolioForm.Centred => $"{Dash} {canvas.NumberText} {Dash}",
        FolioForm.PageOfPages => $"第 {canvas.NumberText} 页　共 {LastNumberOf(canvas)} 页",
        _ => throw new InvalidOperationException($"No page number for {canvas.Part.Folio}."),
    };

    private string LastNumberOf(PageCanvas canvas) =>
        new PageCount(canvas.Count.Run, context.References.Known.LastNumberOf(canvas.Count.Run)).Text(canvas.Part.Style.Numbering);

    private static Alignment AlignmentOn(PageCanvas canvas) => canvas.Part.Folio switch
    {
        FolioForm.Standard => canvas.Count.Number % 2 == 1 ? Alignment.Right : Alignment.Left,
        _ => Alignment.Centre,
    };

    /// <summary>The dash's upper ink edge, not its box, stands 7 mm below the area; what has no dash stands on the same line.</summary>
    private Length DashRise(TextStyle style)
    {
        var dash = context.Shape(Dash, style, PageItem.Artifact, latinInOwnFace: true)[0];
        return dash.Face is { } face ? new(Length.DivideRounded(face.BoundsOf(dash.Glyph).YMax * style.Size.Emu, face.UnitsPerEm)) : Length.Zero;
    }

    /// <summary>From the sheet as it lies to the page as it is read: the sheet's lower edge is the left one.</summary>
    private static void Turn(List<PageItem> items, int first, Length sheetHeight)
    {
        for (var i = first; i < items.Count; i++)
        {
            var run = (GlyphRun)items[i];
            items[i] = run with { X = sheetHeight - run.Baseline, Baseline = run.X, Turned = true };
        }
    }
}
