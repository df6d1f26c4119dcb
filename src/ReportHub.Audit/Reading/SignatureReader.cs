namespace ReportHub.Audit;

/// <summary>附件说明, 署名, 成文日期 and 附注: taken off the end of the body, from below.</summary>
internal sealed class SignatureReader(List<TextRun> body)
{
    /// <summary>Signatures stand in the right part of the page; body lines and their indents do not.</summary>
    private const double LeastLeft = 55;

    /// <summary>Names of annexes stand under the first: 5 em in, moved by up to 3 mm.</summary>
    private const double LeastNameLeft = 50;

    /// <summary>One row and a half.</summary>
    private const double NextRow = 15.3;

    /// <summary>A name stands this near to what is below it: a seal's rows between.</summary>
    private const double NameGap = 57;

    /// <summary>A note follows the date within this.</summary>
    private const double NoteReach = 24;

    public TextRun? Date { get; private set; }

    public TextRun? Note { get; private set; }

    public List<TextRun> Signers { get; private set; } = [];

    public List<TextRun> AnnexNote { get; private set; } = [];

    public void Take()
    {
        TakeDate();
        TakeAnnexNote();
        TakeSigners();
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
            if (run.Page != Date.Page || !(IsSigner(run) || IsBeside(run)) || below.Baseline - run.Baseline > NameGap)
            {
                break;
            }

            below = run;
            Signers.Insert(0, run);
            body.Remove(run);
        }
    }

    /// <summary>Joint names share rows, the first of them far at the left.</summary>
    private bool IsBeside(TextRun run) => Signers.Count > 0 && Math.Abs(run.Baseline - Signers[0].Baseline) < 0.5;

    private static bool IsSigner(TextRun run) => run.Left > LeastLeft && !Patterns.Item.IsMatch(run.Text) && !char.IsPunctuation(run.Text[^1]);

    /// <summary>Further items and wrapped names stand on the next row, under the first name; on a new page only an item is known by what it says.</summary>
    private static bool GoesOn(TextRun above, TextRun run) => run.Left > LeastNameLeft
        && (run.Page == above.Page ? run.Baseline - above.Baseline < NextRow : Patterns.Item.IsMatch(run.Text));

    private void TakeAnnexNote()
    {
        var at = body.FindLastIndex(run => Patterns.AnnexNote.IsMatch(run.Text));
        if (at < 0)
        {
            return;
        }

        var end = at + 1;
        while (end < body.Count && GoesOn(body[end - 1], body[end]))
        {
            end++;
        }

        AnnexNote = body.GetRange(at, end - at);
        body.RemoveRange(at, end - at);
    }
}
