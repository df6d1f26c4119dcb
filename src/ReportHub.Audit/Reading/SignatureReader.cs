namespace ReportHub.Audit;

/// <summary>附件说明, 署名, 成文日期 and 附注: taken off the end of the body, from below.</summary>
internal sealed class SignatureReader(List<TextRun> body)
{
    /// <summary>Signatures stand in the right part of the page; body lines and their indents do not.</summary>
    private const double LeastLeft = 55;

    /// <summary>Names of joint issuers may fill several rows of seals; millimetres above the date.</summary>
    private const double NamesReach = 140;

    /// <summary>A name stands this near to what is below it: a seal's rows between.</summary>
    private const double NameGap = 48;

    /// <summary>A note follows the date within this.</summary>
    private const double NoteReach = 24;

    public TextRun? Date { get; private set; }

    public TextRun? Note { get; private set; }

    public List<TextRun> Signers { get; private set; } = [];

    public List<TextRun> AnnexNote { get; private set; } = [];

    public void Take()
    {
        TakeDate();
        TakeSigners();
        TakeAnnexNote();
    }

    private void TakeDate()
    {
        var at = body.FindLastIndex(run => run.Left > LeastLeft && (Patterns.Date.IsMatch(run.Text) || Patterns.OldDate.IsMatch(run.Text)));
        if (at < 0)
        {
            TakeNote(body.Count - 1);
            return;
        }

        Date = body[at];
        TakeNote(at + 1);
        body.Remove(Date);
    }

    private void TakeNote(int from)
    {
        var note = body.FindIndex(Math.Max(from, 0), run => Patterns.Note.IsMatch(run.Text) && !Patterns.Level2.IsMatch(run.Text));
        if (note >= 0 && (Date is null || (body[note].Page == Date.Page && body[note].Baseline - Date.Baseline < NoteReach)))
        {
            Note = body[note];
            body.RemoveAt(note);
        }
    }

    private void TakeSigners()
    {
        if (Date is null)
        {
            Signers = [.. Enumerable.Reverse(body).TakeWhile(run => run.Page == body[^1].Page && IsSigner(run)).Reverse()];
            body.RemoveRange(body.Count - Signers.Count, Signers.Count);
            return;
        }

        var below = Date;
        foreach (var run in Enumerable.Reverse(body).ToList())
        {
            if (run.Page != Date.Page || !IsSigner(run) || Date.Baseline - run.Baseline > NamesReach || below.Baseline - run.Baseline > NameGap)
            {
                break;
            }

            below = run;
            Signers.Insert(0, run);
            body.Remove(run);
        }
    }

    private static bool IsSigner(TextRun run) => run.Left > LeastLeft && !Patterns.Item.IsMatch(run.Text) && !char.IsPunctuation(run.Text[^1]);

    private void TakeAnnexNote()
    {
        var at = body.FindLastIndex(run => Patterns.AnnexNote.IsMatch(run.Text));
        if (at >= 0)
        {
            AnnexNote = body.GetRange(at, body.Count - at);
            body.RemoveRange(at, body.Count - at);
        }
    }
}
