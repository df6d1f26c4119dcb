namespace ReportHub.Audit;

/// <summary>Clause 7.3.7: the annexes' labels and titles.</summary>
internal sealed class AnnexChecks(Paper paper, Verdicts verdicts)
{
    public void Check()
    {
        foreach (var annex in paper.Annexes)
        {
            CheckLabel(annex.Label);
            CheckTitle(annex);
        }
    }

    private void CheckLabel(TextRun label)
    {
        var page = label.Page;
        verdicts.Near(Rules.AnnexLabelRow, page, label.Text, "基线距上页边", paper.Grid.RowBaseline(paper.Area.Top, 1), label.Baseline);
        verdicts.Near(Rules.AnnexLabelLeft, page, label.Text, "左", paper.Area.Left(page), label.Left);
        verdicts.Face(Rules.AnnexLabelFace, label.Slice(At(label), label.Letters.Count) ?? label, FontClass.HeiTi);
        verdicts.Size(Rules.AnnexLabelSize, label, Standard.Size3Points);
        verdicts.Black(label);
    }

    /// <summary>Where 附件 begins: behind the number, if the annex is bound apart.</summary>
    private static int At(TextRun label) => label.Text.IndexOf("附件", StringComparison.Ordinal);

    private void CheckTitle(Annex annex)
    {
        var page = annex.Label.Page;
        if (annex.Title.Count == 0)
        {
            verdicts.Missing(Rules.AnnexTitleRow, page);
            return;
        }

        var first = annex.Title[0];
        var text = string.Concat(annex.Title.Select(run => run.Text));
        var (small, large) = (paper.Grid.RowBaseline(paper.Area.Top, 3), paper.Grid.RowBaseline(paper.Area.Top, 3, first.Size));
        verdicts.Between(Rules.AnnexTitleRow, page, Verdicts.Short(first.Text), "基线距上页边", Math.Min(small, large), Math.Max(small, large), first.Baseline);
        foreach (var line in annex.Title)
        {
            verdicts.Near(Rules.AnnexTitleCentre, page, Verdicts.Short(line.Text), "中线距左页边", paper.Area.Centre(page), line.Centre);
            verdicts.Black(line);
        }

        var note = string.Concat(paper.AnnexNote.Select(run => run.Text));
        if (note.Length == 0)
        {
            verdicts.Missing(Rules.AnnexEqual, page);
            return;
        }

        var number = annex.Label.Text[(At(annex.Label) + "附件".Length)..];
        var kept = note.Contains(number.Length == 0 ? text : $"{number}.{text}", StringComparison.Ordinal) || note.Contains($"{number}．{text}", StringComparison.Ordinal);
        verdicts.That(Rules.AnnexEqual, page, Verdicts.Short(text), kept, text);
    }
}
