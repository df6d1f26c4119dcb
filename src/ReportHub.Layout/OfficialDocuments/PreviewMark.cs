using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Says on every page of a preview that it is none of the office's papers.</summary>
internal sealed class PreviewMark(LayoutContext context)
{
    private const string Words = "预览　未编号　不作为公文使用";
    private static readonly Length FromPaperTop = Length.FromMillimetres(20);

    // A turned page has less white above: the running head needs its place.
    private static readonly Length AboveArea = Length.FromMillimetres(17);

    public void Place(PageCanvas canvas)
    {
        var style = context.Style[StyleName.TableHeader] with { Colour = InkColour.Red };
        var glyphs = context.Shape(Words, style, PageItem.Artifact);
        var line = new LineRange(0, glyphs.Length, context.Scratch.Width, Last: true);
        LinePlacer.Place(glyphs, line, Alignment.Centre, canvas.Left, canvas.Width, Length.Min(FromPaperTop, canvas.AreaTop - AboveArea), canvas.Items);
    }
}
