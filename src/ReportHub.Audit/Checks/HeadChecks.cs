namespace ReportHub.Audit;

/// <summary>Clause 7.2, and the marks of 10.2 and 10.3: what stands above the body part in every format but the letter.</summary>
internal sealed class HeadChecks(Paper paper, bool preprinted, Verdicts verdicts)
{
    /// <summary>7.2.5, 10.2: two blank rows, from the glyphs above to the character below.</summary>
    private const double TwoBlankRows = (2 * Standard.Em3) + (3 * Standard.RowGap);

    public const string Preprinted = "套印在预印版头上";

    private Head Head => paper.Head;

    private AreaFrame Area => paper.Area;

    public void Check()
    {
        CheckLabels();
        CheckMark();
        CheckSigners();
        CheckNumber();
        if (paper.Format == PaperFormat.Document)
        {
            CheckRule();
        }
    }

    /// <summary>份号, 密级, 紧急程度: one row each from the first, in this order; without a 份号 its row may stay empty or not (domain.md 1.5).</summary>
    public void CheckLabels()
    {
        var row = 1;
        if (Head.CopyNumber is { } copy)
        {
            verdicts.That(Rules.CopyNumberForm, 1, copy.Text, copy.Text.Length == 6, copy.Text);
            CheckLabel(Rules.CopyNumberPlace, copy, row, row);
            verdicts.Size(Rules.CopyNumberSize, copy, Standard.Size3Points);
            verdicts.Black(copy);
            row++;
        }

        foreach (var (label, place, face, size) in new[] { (Head.Secrecy, Rules.SecrecyPlace, Rules.SecrecyFace, Rules.SecrecySize), (Head.Urgency, Rules.UrgencyPlace, Rules.UrgencyFace, Rules.UrgencySize) })
        {
            if (label is null)
            {
                continue;
            }

            var last = Head.CopyNumber is null ? (ReferenceEquals(label, Head.Urgency) ? 3 : 2) : row;
            CheckLabel(place, label, row, last);
            verdicts.Face(face, label, FontClass.HeiTi);
            verdicts.Size(size, label, Standard.Size3Points);
            verdicts.Black(label);
            row++;
        }
    }

    private void CheckLabel(AuditRule rule, TextRun label, int firstRow, int lastRow)
    {
        verdicts.Near(rule, 1, label.Text, "左", Area.Left(1), label.Left);
        if (paper.Format == PaperFormat.Letter)
        {
            return;
        }

        var row = Enumerable.Range(firstRow, lastRow - firstRow + 1).MinBy(row => Math.Abs(label.Baseline - paper.Grid.RowBaseline(Area.Top, row)));
        verdicts.Near(rule, 1, label.Text, "基线距上页边", paper.Grid.RowBaseline(Area.Top, row), label.Baseline);
    }

    private void CheckMark()
    {
        if (Head.Mark.Count == 0)
        {
            if (preprinted)
            {
                verdicts.NotApplicable(Rules.Mark, 1, Preprinted);
            }
            else
            {
                verdicts.Missing(Rules.Mark, 1);
            }

            return;
        }

        var (rule, below) = paper.Format switch
        {
            PaperFormat.Order => (Rules.OrderMarkTop, Standard.OrderMarkBelowArea),
            PaperFormat.Minutes => (Rules.MinutesMarkTop, Standard.MarkBelowArea),
            _ => (Rules.MarkTop, Standard.MarkBelowArea),
        };
        var text = Verdicts.Short(Head.MarkText);
        verdicts.That(Rules.Mark, 1, text, kept: true, Head.MarkText);
        verdicts.Near(rule, 1, text, "上边缘至版心上边缘", below, Head.Mark.Min(run => run.InkTop) - Area.Top);
        CheckMarkLook(text);
    }

    public void CheckMarkLook(string text)
    {
        List<MeasuredLetter> letters = [.. Head.Mark.SelectMany(run => run.Letters)];
        verdicts.Near(Rules.MarkCentre, 1, text, "中线距左页边", Area.Centre(1), (Head.Mark.Min(run => run.Left) + Head.Mark.Max(run => run.Right)) / 2);
        verdicts.Red(Rules.MarkColour, 1, text, letters);
        verdicts.Face(Rules.MarkFace, 1, Head.MarkText, letters, FontClass.XiaoBiaoSong);
    }

    private void CheckSigners()
    {
        foreach (var run in Head.Signers)
        {
            verdicts.Size(Rules.SignerSize, run, Standard.Size3Points);
            verdicts.Black(run);
            var colon = run.Text.IndexOfAny(['：', ':']);
            if (run.Slice(0, colon + 1) is { } label)
            {
                verdicts.Face(Rules.SignerFace, label, FontClass.FangSong);
            }

            if (run.Slice(colon + 1, run.Letters.Count) is { } names)
            {
                verdicts.Face(Rules.SignerFace, names, FontClass.KaiTi);
            }
        }

        if (Head.Signers.Count > 0)
        {
            var last = Head.Signers.MaxBy(run => run.Right)!;
            Indented(Rules.SignerPlace, last.Text, "右空", Area.Right(1) - last.Right);
        }
    }

    private void CheckNumber()
    {
        if (Head.Number is not { } number)
        {
            if (paper.Format == PaperFormat.Minutes)
            {
                verdicts.NotApplicable(Rules.Number, 1, "纪要可不编发文字号");
            }
            else
            {
                verdicts.Missing(Rules.Number, 1);
            }

            return;
        }

        var isOrder = paper.Format is PaperFormat.Order;
        verdicts.That(Rules.Number, 1, number.Text, kept: true, number.Text);
        if (!Patterns.SerialNumber.IsMatch(number.Text))
        {
            verdicts.That(Rules.NumberForm, 1, number.Text, Patterns.RightNumber.IsMatch(number.Text), number.Text);
        }

        CheckNumberPlace(number, isOrder);
        verdicts.Face(Rules.NumberFace, number, FontClass.FangSong);
        verdicts.Size(Rules.NumberSize, number, Standard.Size3Points);
        verdicts.Black(number);
    }

    private void CheckNumberPlace(TextRun number, bool isOrder)
    {
        var first = Head.Signers.Count > 0 ? Head.Signers[0] : number;
        if (Head.Mark.Count > 0)
        {
            var white = first.Baseline - (Standard.Ascent * Standard.Millimetres(Standard.Size3Points)) - Head.Mark.Max(run => run.InkBottom);
            verdicts.Near(isOrder ? Rules.OrderNumberRow : Rules.NumberRow, 1, first.Text, "距发文机关标志下边缘", TwoBlankRows, white);
        }

        if (Head.Signers.Count == 0)
        {
            verdicts.Near(isOrder ? Rules.OrderNumberCentre : Rules.NumberCentre, 1, number.Text, "中线距左页边", Area.Centre(1), number.Centre);
            return;
        }

        Indented(Rules.NumberLeft, number.Text, "左空", number.Left - Area.Left(1));
        verdicts.Near(Rules.NumberWithSigner, 1, number.Text, "基线距上页边", Head.Signers.Max(run => run.Baseline), number.Baseline);
    }

    /// <summary>空一字 as Word counts it or as 28 fill the line.</summary>
    private void Indented(AuditRule rule, string text, string measure, double indent) =>
        verdicts.Between(rule, 1, text, measure, Standard.Column, Standard.Millimetres(16), indent);

    private void CheckRule()
    {
        if (Head.Rule is not { } rule)
        {
            if (preprinted)
            {
                verdicts.NotApplicable(Rules.RedRule, 1, Preprinted);
            }
            else
            {
                verdicts.Missing(Rules.RedRule, 1);
            }

            return;
        }

        verdicts.That(Rules.RedRule, 1, "", kept: true, "有");
        if (Head.Number is { } number)
        {
            verdicts.Near(Rules.RedRuleTop, 1, "", "距发文字号下边缘", Standard.RuleBelowNumber, rule.Top - number.Baseline - (Standard.Descent * Standard.Millimetres(Standard.Size3Points)));
        }

        verdicts.Near(Rules.RedRuleWidth, 1, "", "长", Standard.AreaWidth, rule.Width);
        verdicts.Near(Rules.RedRuleCentre, 1, "", "中线距左页边", Area.Centre(1), (rule.Left + rule.Right) / 2);
        verdicts.That(Rules.RedRuleColour, 1, "", Colours.IsRed(rule.Colour), "#" + rule.Colour);
    }
}
