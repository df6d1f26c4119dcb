using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// 版记 (GB/T 9704-2012 7.4): its last line coincides with the lower edge of the type area. A letter's has neither lines nor 印发机关 and 印发日期 (10.1); that of 1999
/// begins with 主题词 and has a line below every element, none above the first.
/// </summary>
internal sealed class ImprintBlock
{
    private readonly LayoutContext context;
    private readonly TextStyle style;
    private readonly List<ImprintPart> parts = [];
    private readonly OneLine? organ;
    private readonly OneLine? date;
    private readonly bool ruled;
    private readonly bool ruledAbove;

    public ImprintBlock(LayoutContext context, OfficialElements official, Imprint imprint)
    {
        this.context = context;
        style = context.Style[StyleName.Imprint];
        ruled = official.Format != OfficialFormat.Letter;
        AddParts(official, imprint);
        if (ruled && (imprint.PrintOrgan.Count > 0 || imprint.PrintDate.Count > 0))
        {
            organ = OneLine.Shape(context, imprint.PrintOrgan, style, Paragraph());
            date = OneLine.Shape(context, imprint.PrintDate, style, Paragraph());
        }

        ruledAbove = ruled && context.Style.Edition != StandardEdition.Gb1999 && (parts.Count > 0 || organ is not null);
        Check(imprint);
    }

    public Length Height
    {
        get
        {
            var height = ruledAbove ? Gbt9704.ImprintOuterRule : Length.Zero;
            for (var i = 0; i < parts.Count; i++)
            {
                height += parts[i].Height + RuleBelow(i);
            }

            return height + (organ is null ? Length.Zero : style.LinePitch + OuterRule);
        }
    }

    private Length Indent => style.Size * Gbt9704.ImprintIndent;

    private Length TextWidth => context.Style.Page.AreaWidth - (Indent * 2);

    private Length OuterRule => ruled ? Gbt9704.ImprintOuterRule : Length.Zero;

    public void Place(PageCanvas canvas)
    {
        var y = canvas.AreaBottom - Height;
        y = ruledAbove ? AddRule(canvas, y, Gbt9704.ImprintOuterRule) : y;
        for (var i = 0; i < parts.Count; i++)
        {
            y = AddRule(canvas, parts[i].Place(canvas, y), RuleBelow(i));
        }

        if (organ is { } by && date is { } on)
        {
            var baseline = y + OneLine.BaselineIn(style.LinePitch);
            by.Place(canvas, Indent, baseline);
            on.Place(canvas, Indent + TextWidth - on.Width + style.Tracking, baseline);
            AddRule(canvas, y + style.LinePitch, OuterRule);
        }
    }

    /// <summary>7.4.1: the last line as thick as the first, thinner between; no line between 主送 and 抄送.</summary>
    private Length RuleBelow(int part) => (ruled && parts[part].RuledBelow, part + 1 == parts.Count && organ is null) switch
    {
        (false, _) => Length.Zero,
        (true, true) => Gbt9704.ImprintOuterRule,
        (true, false) => Gbt9704.ImprintInnerRule,
    };

    private void AddParts(OfficialElements official, Imprint imprint)
    {
        if (imprint.SubjectWords.Count > 0)
        {
            // 1999, 8.3.1: label in 黑体 flush left, words in 小标宋, both size 3.
            var label = context.Style[StyleName.Classification];
            parts.Add(new(context, "主题词：", label, imprint.SubjectWords, label with { Font = FontRole.Xiaobiaosong }, Length.Zero, ruledBelow: true));
        }

        if (official.MainToInImprint && official.MainTo.Count > 0)
        {
            var last = imprint.CopyTo.Count == 0;
            parts.Add(new(context, "主送：", style, [.. official.MainTo, new Text("。")], style, Indent, ruledBelow: last));
        }

        if (imprint.CopyTo.Count > 0)
        {
            parts.Add(new(context, "抄送：", style, imprint.CopyTo, style, Indent, ruledBelow: true));
        }
    }

    private void Check(Imprint imprint)
    {
        if (organ is { } by && date is { } on && by.Width + on.Width + style.Size > TextWidth)
        {
            context.Findings.Add(Diagnostic.Error("L113", "印发机关和印发日期放不进版记的一行。", hint: "用印发机关的规范化简称"));
        }

        if (!ruled && (imprint.PrintOrgan.Count > 0 || imprint.PrintDate.Count > 0))
        {
            context.Findings.Add(Diagnostic.Warning("L147", "信函的版记不印印发机关和印发日期（GB/T 9704 10.1），已略去。", hint: "信函不填写印发机关和印发日期"));
        }

        if (Height > context.Style.Page.AreaHeight)
        {
            context.Findings.Add(Diagnostic.Error("L144", "版记比一页的版心还高，不能排。", hint: "抄送机关用统称，如“各镇人民政府”"));
        }
    }

    private int Paragraph() => context.Structure.Add(context.Structure.Root, StructureRole.Paragraph).Id;

    private static Length AddRule(PageCanvas canvas, Length y, Length thickness)
    {
        if (thickness > Length.Zero)
        {
            canvas.Items.Add(new Rule(PageItem.Artifact, InkColour.Black, canvas.Left, y, canvas.Width, thickness));
        }

        return y + thickness;
    }
}
