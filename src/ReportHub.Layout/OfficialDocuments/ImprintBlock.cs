using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>版记 (GB/T 9704-2012 7.4): its last line coincides with the lower edge of the type area.</summary>
internal sealed class ImprintBlock
{
    private const string CopyToLabel = "抄送：";
    private readonly TextStyle style;
    private readonly Length width;
    private readonly ShapedGlyph[] copyTo = [];
    private readonly LineRange[] copyToLines = [];
    private readonly Length copyToHang;
    private readonly ShapedGlyph[] organ;
    private readonly LineRange organLine;
    private readonly ShapedGlyph[] date;
    private readonly LineRange dateLine;

    public ImprintBlock(LayoutContext context, Imprint imprint)
    {
        style = context.Style[StyleName.Imprint];
        width = context.Style.Page.AreaWidth;
        if (imprint.CopyTo.Count > 0)
        {
            var element = Paragraph(context);
            var label = context.Shape(CopyToLabel, style, element);
            copyToHang = context.Scratch.Width;
            copyTo = [.. label, .. context.Shape(imprint.CopyTo, style, element)];
            context.Break(copyTo, TextWidth, TextWidth - copyToHang, context.ScratchLines);
            copyToLines = [.. context.ScratchLines];
        }

        organ = context.Shape(imprint.PrintOrgan, style, Paragraph(context));
        organLine = new(0, organ.Length, context.Scratch.Width, Last: true);
        date = context.Shape(imprint.PrintDate, style, Paragraph(context));
        dateLine = new(0, date.Length, context.Scratch.Width, Last: true);
        if (organLine.Width + dateLine.Width + style.Size > TextWidth)
        {
            context.Findings.Add(Diagnostic.Error("L113", "印发机关和印发日期放不进版记的一行。", hint: "用印发机关的规范化简称"));
        }
    }

    public Length Height => (style.LinePitch * (copyToLines.Length + 1)) + Gbt9704.ImprintOuterRule + Gbt9704.ImprintOuterRule
        + (copyToLines.Length > 0 ? Gbt9704.ImprintInnerRule : Length.Zero);

    private Length Indent => style.Size * Gbt9704.ImprintIndent;

    private Length TextWidth => width - (Indent * 2);

    public void Place(PageCanvas canvas)
    {
        var y = canvas.AreaBottom - Height;
        y = AddRule(canvas, y, Gbt9704.ImprintOuterRule);
        for (var i = 0; i < copyToLines.Length; i++)
        {
            var hang = i == 0 ? Length.Zero : copyToHang;
            LinePlacer.Place(copyTo, copyToLines[i], Alignment.Justify, canvas.Left + Indent + hang, TextWidth - hang, Baseline(y), canvas.Items);
            y += style.LinePitch;
        }

        if (copyToLines.Length > 0)
        {
            y = AddRule(canvas, y, Gbt9704.ImprintInnerRule);
        }

        LinePlacer.Place(organ, organLine, Alignment.Left, canvas.Left + Indent, TextWidth, Baseline(y), canvas.Items);
        LinePlacer.Place(date, dateLine, Alignment.Right, canvas.Left + Indent, TextWidth, Baseline(y), canvas.Items);
        AddRule(canvas, y + style.LinePitch, Gbt9704.ImprintOuterRule);
    }

    private static int Paragraph(LayoutContext context) => context.Structure.Add(context.Structure.Root, StructureRole.Paragraph).Id;

    private static Length AddRule(PageCanvas canvas, Length y, Length thickness)
    {
        canvas.Items.Add(new Rule(PageItem.Artifact, InkColour.Black, canvas.Left, y, canvas.Width, thickness));
        return y + thickness;
    }

    private Length Baseline(Length top) => top + style.LinePitch.Scale(Gbt9704.BaselinePercent, 100);
}
