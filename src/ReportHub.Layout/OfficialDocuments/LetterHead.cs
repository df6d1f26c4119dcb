using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// Head of a letter (信函, 10.1): the mark 30 mm below the paper's edge, double lines below it and at the foot of page 1, number at the right and 份号, 密级,
/// 紧急程度 at the left below the first line.
/// </summary>
internal sealed class LetterHead
{
    private readonly LayoutContext context;
    private readonly MarkSetting mark;
    private readonly ClassificationRows rows;
    private readonly OneLine? number;
    private readonly TextStyle style;

    public LetterHead(LayoutContext context, OfficialElements official, MarkSetting mark)
    {
        (this.context, this.mark) = (context, mark);
        style = context.Style[StyleName.DocumentNumber];
        rows = new(context, official, keepsRows: false);
        number = official.Number.Count == 0
            ? null
            : OneLine.Shape(context, official.Number, style, context.Structure.Add(context.Structure.Root, StructureRole.Paragraph).Id);
        if (official.Signers.Count > 0)
        {
            context.Findings.Add(Diagnostic.Warning("L148", "信函格式没有签发人的位置（GB/T 9704 10.1），已略去。", hint: "上行文用文件格式"));
        }

        if (LastTextBottom > SecondRuleTop - Distance)
        {
            context.Findings.Add(Diagnostic.Error("L145", "版心太低：信函首页末行与第二条红色双线的距离不足三号字高的 7/8（GB/T 9704 10.1）。", hint: "在样式里减小版心高度或天头"));
        }
    }

    /// <summary>Ends with the row of the last element below the first line.</summary>
    public DrawnBox Box() => new(Place) { Height = FirstBaseline + (style.LinePitch * (Rows - 1)) + BelowBaseline - context.Style.Page.Top, KeepWithNext = true };

    private int Rows => Math.Max(rows.Count, 1);

    private Length BelowBaseline => style.LinePitch - OneLine.BaselineIn(style.LinePitch);

    private Length Distance => Gbt9704.LetterRuleDistance(style.Size);

    private Length FirstRuleTop => Gbt9704.LetterMarkBelowPaperTop + mark.LastBaseline + mark.InkDepth + Gbt9704.LetterRuleBelowMark;

    private Length SecondRuleTop => context.Style.Page.Height - Gbt9704.LetterRuleAbovePaperBottom - DoubleRule.Height;

    private Length FirstBaseline => FirstRuleTop + DoubleRule.Height + Distance + style.Size.Scale(Gbt9704.EmBoxPercent, 100);

    /// <summary>Lower edge of the em box on the lowest row that the type area can hold.</summary>
    private Length LastTextBottom
    {
        get
        {
            var body = context.Style[StyleName.Body];
            return context.Style.Page.AreaBottom - body.LinePitch + OneLine.BaselineIn(body.LinePitch) + body.Size.Scale(100 - Gbt9704.EmBoxPercent, 100);
        }
    }

    private void Place(PageCanvas canvas, Length top)
    {
        mark.Place(canvas, Gbt9704.LetterMarkBelowPaperTop);
        DoubleRule.Place(context, canvas, FirstRuleTop, thickAbove: true);
        rows.Place(canvas, FirstBaseline, style.LinePitch);
        number?.Place(canvas, canvas.Width - number.Value.Width + style.Tracking, FirstBaseline);
        DoubleRule.Place(context, canvas, SecondRuleTop, thickAbove: false);
    }
}
