using System.Globalization;

namespace ReportHub.Audit;

/// <summary>Clause 7.4: separators, 抄送, 印发.</summary>
internal sealed class ImprintChecks(Paper paper, Imprint imprint, Verdicts verdicts)
{
    private double Left => paper.Area.Left(imprint.Page);

    private double Right => paper.Area.Right(imprint.Page);

    public void Check()
    {
        var last = paper.Sheets.Last(sheet => !sheet.IsBlank).Number;
        verdicts.That(Rules.ImprintPage, imprint.Page, "", imprint.Page == last, Page(imprint.Page) + "，末面是" + Page(last));
        if (paper.Format != PaperFormat.Letter)
        {
            verdicts.That(Rules.ImprintEven, imprint.Page, "", imprint.Page % 2 == 0, Page(imprint.Page));
            CheckRules();
        }

        CheckCopyTo();
        CheckPrint();
    }

    private void CheckRules()
    {
        var bottom = imprint.Print.Concat(imprint.CopyTo).Max(run => run.Baseline);
        if (!imprint.Rules.Any(rule => rule.Top > bottom))
        {
            verdicts.Missing(Rules.ImprintLast, imprint.Page);
        }
        else
        {
            verdicts.Near(Rules.ImprintLast, imprint.Page, "", "末条下缘距上页边", paper.Area.Bottom, imprint.Rules.Max(rule => rule.Bottom));
        }

        for (var i = 0; i < imprint.Rules.Count; i++)
        {
            var rule = imprint.Rules[i];
            var isOuter = i == 0 || i == imprint.Rules.Count - 1;
            verdicts.Near(Rules.ImprintWidth, imprint.Page, "", "长", Standard.AreaWidth, rule.Width);
            verdicts.Near(Rules.ImprintWidth, imprint.Page, "", "左", Left, rule.Left);
            verdicts.Near(Rules.ImprintThickness, imprint.Page, isOuter ? "首条、末条" : "中间", "粗", isOuter ? Standard.OuterImprintRule : Standard.InnerImprintRule, rule.Height);
        }
    }

    private void CheckCopyTo()
    {
        if (imprint.CopyTo.Count == 0)
        {
            return;
        }

        TextRun? label = null;
        foreach (var line in imprint.CopyTo)
        {
            if (Patterns.CopyTo.IsMatch(line.Text) || label is null)
            {
                label = line;
                Indented(Rules.CopyToLeft, line, "左空一字", line.Left - Left);
            }
            else
            {
                // A full first line is stretched, and with it the label; a hanging indent is not.
                var (stretched, plain) = (label.Letters[Math.Min(3, label.Letters.Count - 1)].Left, label.Left + (3 * Standard.Millimetres(label.Size)));
                verdicts.Between(Rules.CopyToLeft, line.Page, Verdicts.Short(line.Text), "回行与冒号后首字对齐，左", Math.Min(stretched, plain), Math.Max(stretched, plain), line.Left);
            }

            CheckLook(line, Rules.CopyToFace, Rules.CopyToSize);
            verdicts.Between(Rules.CopyToLeft, line.Page, Verdicts.Short(line.Text), "右空至少一字", Standard.Em4, Standard.AreaWidth, Right - line.Right);
        }

        var last = imprint.CopyTo[^1];
        verdicts.That(Rules.CopyToEnd, last.Page, Verdicts.Short(last.Text), last.Text.EndsWith('。'), $"“{last.Text[^1]}”");
    }

    private void CheckPrint()
    {
        if (imprint.Print.Count == 0)
        {
            return;
        }

        var (first, last) = (imprint.Print[0], imprint.Print[^1]);
        Indented(Rules.PrintLeft, first, "左空一字", first.Left - Left);
        Indented(Rules.PrintRight, last, "右空一字", Right - last.Right);
        verdicts.That(Rules.PrintForm, last.Page, last.Text, Patterns.RightPrintDate.IsMatch(last.Text), last.Text);
        foreach (var run in imprint.Print)
        {
            CheckLook(run, Rules.PrintFace, Rules.PrintSize);
        }
    }

    /// <summary>空一字 of the imprint's own size or of size 3: the clause does not say which.</summary>
    private void Indented(AuditRule rule, TextRun run, string measure, double indent) =>
        verdicts.Between(rule, run.Page, Verdicts.Short(run.Text), measure, Standard.Em4, Standard.Em3, indent);

    private void CheckLook(TextRun run, AuditRule face, AuditRule size)
    {
        verdicts.Face(face, run, FontClass.FangSong);
        verdicts.Size(size, run, Standard.Size4Points);
        verdicts.Black(run);
    }

    private static string Page(int number) => string.Create(CultureInfo.InvariantCulture, $"第 {number} 面");
}
