namespace ReportHub.Audit;

/// <summary>Clause 10.1: the head and foot of a letter.</summary>
internal sealed class LetterChecks(Paper paper, HeadChecks head, bool preprinted, Verdicts verdicts)
{
    /// <summary>10.1: white between the first element and the line above it.</summary>
    private const double Gap = Standard.RowGap;

    private Head Head => paper.Head;

    public void Check()
    {
        head.CheckLabels();
        CheckMark();
        CheckLines();
        CheckNumber();
        CheckTitle();
        if (paper.Imprint is { } imprint)
        {
            verdicts.That(Rules.LetterImprint, imprint.Page, "", imprint.Print.Count == 0 && imprint.Rules.Count == 0, imprint.Print.Count + imprint.Rules.Count == 0 ? "没有" : "有印发机关、印发日期或分隔线");
        }
    }

    private void CheckMark()
    {
        if (Head.Mark.Count == 0)
        {
            Missing(Rules.Mark);
            return;
        }

        var text = Verdicts.Short(Head.MarkText);
        verdicts.Near(Rules.LetterMarkTop, 1, text, "上边缘至上页边", Standard.LetterMarkBelowPaper, Head.Mark.Min(run => run.InkTop));
        verdicts.That(Rules.LetterMarkText, 1, text, !Head.MarkText.EndsWith("文件", StringComparison.Ordinal), Head.MarkText);
        head.CheckMarkLook(text);
    }

    private void Missing(AuditRule rule)
    {
        if (preprinted)
        {
            verdicts.NotApplicable(rule, 1, HeadChecks.Preprinted);
        }
        else
        {
            verdicts.Missing(rule, 1);
        }
    }

    private void CheckLines()
    {
        CheckDouble(Rules.LetterHeadRule, Head.HeadLines, thickFirst: true);
        CheckDouble(Rules.LetterFootRule, Head.FootLines, thickFirst: false);
        if (Head.HeadLines.Count > 0 && Head.Mark.Count > 0)
        {
            verdicts.Near(Rules.LetterHeadRule, 1, "", "距发文机关标志下边缘", Standard.LetterRuleBelowMark, Head.HeadLines.Min(rule => rule.Top) - Head.Mark.Max(run => run.InkBottom));
        }

        if (Head.FootLines.Count > 0)
        {
            verdicts.Between(Rules.LetterFootRule, 1, "", "距下页边", Standard.LetterFootRule - (Head.FootLines.Max(rule => rule.Bottom) - Head.FootLines.Min(rule => rule.Top)), Standard.LetterFootRule, Standard.PaperHeight - Head.FootLines.Max(rule => rule.Bottom));
        }

        foreach (var rule in Head.HeadLines.Concat(Head.FootLines))
        {
            CheckLine(rule);
        }
    }

    private void CheckDouble(AuditRule rule, IReadOnlyList<MeasuredRule> lines, bool thickFirst)
    {
        if (lines.Count == 0)
        {
            Missing(rule);
            return;
        }

        List<MeasuredRule> ordered = [.. lines.OrderBy(line => line.Top)];
        var kept = ordered.Count == 2 && (thickFirst ? ordered[0].Height > ordered[1].Height : ordered[0].Height < ordered[1].Height);
        verdicts.That(rule, 1, "", kept, ordered.Count == 2 ? (ordered[0].Height > ordered[1].Height ? "上粗下细" : "上细下粗") : $"{ordered.Count} 条线");
    }

    /// <summary>"居中" on the area or on the paper: the text does not say which (domain.md 1.9).</summary>
    private void CheckLine(MeasuredRule rule)
    {
        verdicts.Near(Rules.LetterRuleWidth, 1, "", "长", Standard.LetterRuleWidth, rule.Width);
        verdicts.Between(Rules.LetterRuleWidth, 1, "", "中线距左页边", Standard.PaperWidth / 2, paper.Area.Centre(1), (rule.Left + rule.Right) / 2);
        verdicts.That(Rules.LetterRuleColour, 1, "", Colours.IsRed(rule.Colour), "#" + rule.Colour);
    }

    private void CheckNumber()
    {
        if (Head.Number is not { } number)
        {
            verdicts.Missing(Rules.Number, 1);
            return;
        }

        verdicts.That(Rules.Number, 1, number.Text, kept: true, number.Text);
        verdicts.That(Rules.NumberForm, 1, number.Text, Patterns.RightNumber.IsMatch(number.Text), number.Text);
        verdicts.Near(Rules.LetterNumber, 1, number.Text, "右边距左页边", paper.Area.Right(1), number.Right);
        verdicts.Face(Rules.NumberFace, number, FontClass.FangSong);
        verdicts.Size(Rules.NumberSize, number, Standard.Size3Points);
        verdicts.Black(number);
        if (Head.HeadLines.Count > 0)
        {
            var first = new[] { number, Head.CopyNumber, Head.Secrecy, Head.Urgency }.OfType<TextRun>().MinBy(run => run.Baseline)!;
            verdicts.Near(Rules.LetterGap, 1, first.Text, "距首条双线", Gap, first.EmTop - Head.HeadLines.Max(rule => rule.Bottom));
        }
    }

    private void CheckTitle()
    {
        var above = new[] { Head.Number, Head.CopyNumber, Head.Secrecy, Head.Urgency }.OfType<TextRun>().MaxBy(run => run.Baseline);
        if (above is not null && paper.Title.Count > 0)
        {
            var (low, high) = paper.Grid.Below(above, 2, Standard.Size2Points);
            verdicts.Between(Rules.LetterTitleRow, 1, Verdicts.Short(paper.Title[0].Text), "基线距上页边", low, high, paper.Title[0].Baseline);
        }
    }
}
