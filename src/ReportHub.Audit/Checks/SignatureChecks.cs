namespace ReportHub.Audit;

/// <summary>Clauses 7.3.5 and 7.3.6: names, date, 附注. Which of the variants is meant follows from where name and date stand to each other.</summary>
internal sealed class SignatureChecks(Paper paper, Verdicts verdicts)
{
    private const double Em = Standard.Column;

    /// <summary>Rows between post title and date with a stamp: more than one.</summary>
    private const double StampRows = 1.6;

    /// <summary>Blank rows that a seal of 42 mm leaves to the text (domain.md 1.7).</summary>
    private const int MostBlankRows = 2;

    private AreaFrame Area => paper.Area;

    public void Check()
    {
        foreach (var run in paper.Signers)
        {
            CheckLook(run);
        }

        if (paper.Date is not { } date)
        {
            if (paper.Format == PaperFormat.Minutes)
            {
                verdicts.NotApplicable(Rules.Date, 0, "纪要可不署成文日期");
            }
            else
            {
                verdicts.Missing(Rules.Date, 0);
            }

            CheckNote(null);
            return;
        }

        verdicts.That(Rules.Date, date.Page, date.Text, Patterns.RightDate.IsMatch(date.Text), date.Text);
        CheckLook(date);
        CheckColumns(date);
        CheckNote(date);
    }

    private void CheckColumns(TextRun date)
    {
        if (paper.Signers.Count == 0)
        {
            verdicts.Near(Rules.SealedDate, date.Page, date.Text, "右空四字", 4 * Em, Area.Right(date.Page) - date.Right);
            return;
        }

        var organ = paper.Signers[^1];
        if (date.Baseline - organ.Baseline > StampRows * paper.Grid.Pitch)
        {
            CheckStamp(organ, date);
        }
        else if (SealedOff(organ, date) <= UnsealedOff(Widest, date))
        {
            CheckSealed(organ, date);
        }
        else
        {
            CheckUnsealed(date);
        }
    }

    /// <summary>Names without seals stand below each other, aligned left; the widest reaches the column.</summary>
    private TextRun Widest => paper.Signers.MaxBy(static run => run.Width)!;

    private bool IsJoint => paper.Signers.Count > 1;

    /// <summary>7.3.5.1: farthest that name or date stands off its column.</summary>
    private double SealedOff(TextRun organ, TextRun date) => Math.Max(
        Math.Abs(Area.Right(date.Page) - date.Right - (4 * Em)),
        IsJoint ? 0 : Math.Abs(Math.Min(date.Centre, Area.Right(date.Page) - (organ.Width / 2)) - organ.Centre));

    private double UnsealedOff(TextRun organ, TextRun date)
    {
        var (organRight, dateLeft) = Unsealed(organ, date);
        return Math.Max(Math.Abs(organRight - organ.Right), Math.Abs(dateLeft - date.Left));
    }

    /// <summary>7.3.5.2: right edge of the name and left edge of the date; a date longer than the name stands at 2 em itself.</summary>
    private (double OrganRight, double DateLeft) Unsealed(TextRun organ, TextRun date)
    {
        var right = Area.Right(date.Page) - (2 * Em);
        var left = right - organ.Width + (2 * Em);
        return left + date.Width <= right + 0.5 ? (right, left) : (right - date.Width - (2 * Em) + organ.Width, right - date.Width);
    }

    private void CheckSealed(TextRun organ, TextRun date)
    {
        verdicts.Between(Rules.SealedDate, date.Page, date.Text, "右空四字", 4 * Em, 4 * Standard.Millimetres(16), Area.Right(date.Page) - date.Right);
        if (!IsJoint)
        {
            var centre = Math.Min(date.Centre, Area.Right(date.Page) - (organ.Width / 2));
            verdicts.Near(Rules.SealedOrgan, date.Page, Verdicts.Short(organ.Text), "中线距左页边", centre, organ.Centre);
        }

        CheckRows(Rules.SealedRow, date.Page, Verdicts.Short(organ.Text), "在成文日期之上", 1, date.Baseline - organ.Baseline);
        if (TextAbove(paper.Signers[0]) is { } text)
        {
            var white = paper.Signers[0].Baseline - text.Baseline;
            verdicts.Between(Rules.SealedTop, date.Page, Verdicts.Short(text.Text), "署名至正文（或附件说明）", 0, paper.Grid.Rows(MostBlankRows + 1).High, white);
        }
    }

    private void CheckUnsealed(TextRun date)
    {
        var organ = paper.Signers[^1];
        var (right, left) = Unsealed(Widest, date);
        verdicts.Near(Rules.UnsealedOrgan, date.Page, Verdicts.Short(Widest.Text), "右边距左页边", right, Widest.Right);
        verdicts.Near(Rules.UnsealedDate, date.Page, date.Text, "左边距左页边", left, date.Left);
        CheckRows(Rules.UnsealedRow, date.Page, date.Text, "成文日期在署名之下", 1, date.Baseline - organ.Baseline);
        if (TextAbove(paper.Signers[0]) is { } text)
        {
            CheckRows(Rules.UnsealedRow, date.Page, Verdicts.Short(paper.Signers[0].Text), "署名至正文（或附件说明）", 2, paper.Signers[0].Baseline - text.Baseline);
        }
    }

    private void CheckStamp(TextRun title, TextRun date)
    {
        verdicts.Between(Rules.StampDate, date.Page, date.Text, "右空四字", 4 * Em, 4 * Standard.Millimetres(16), Area.Right(date.Page) - date.Right);
        verdicts.That(Rules.StampTitle, date.Page, title.Text, Area.Right(date.Page) - title.Right > (6 * Em) - Rules.StampTitle.Tolerance, "右边之外至少要容下签名章、二字和四字");
    }

    private void CheckRows(AuditRule rule, int page, string element, string measure, int count, double measured)
    {
        var (low, high) = paper.Grid.Rows(count);
        verdicts.Between(rule, page, element, measure, low, high, measured);
    }

    private TextRun? TextAbove(TextRun first)
    {
        var text = paper.AnnexNote.Count > 0 ? paper.AnnexNote[^1] : paper.Body.Count > 0 ? paper.Body[^1] : null;
        return text?.Page == first.Page ? text : null;
    }

    private void CheckNote(TextRun? date)
    {
        if (paper.Note is not { } note)
        {
            return;
        }

        verdicts.Near(Rules.NoteIndent, note.Page, note.Text, "左空二字", 2 * Em, note.Left - Area.Left(note.Page));
        if (date?.Page == note.Page)
        {
            CheckRows(Rules.NoteRow, note.Page, note.Text, "在成文日期之下", 1, note.Baseline - date.Baseline);
        }

        CheckLook(note);
    }

    /// <summary>5.2.2, for the clauses say nothing else.</summary>
    private void CheckLook(TextRun run)
    {
        verdicts.Face(Rules.Face, run, FontClass.FangSong);
        verdicts.Size(Rules.Size, run, Standard.Size3Points);
        verdicts.Black(run);
    }
}
