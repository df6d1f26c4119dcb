using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// The footnotes of the current page, and those lines that had no room on the page of their mark and wait for the next ones. Ends always: every page takes at
/// least one waiting line.
/// </summary>
internal sealed class PageFoot
{
    // Waiting lines leave the text a third of a page.
    private const int CarriedShare = 2;
    private const int Shares = 3;

    private readonly List<NoteLine> lines = [];
    private readonly Queue<NoteLine> waiting = [];
    private Length textHeight;

    /// <summary>Distance by which the notes stand above the type area's lower edge: an imprint is below them.</summary>
    public Length Lift { get; set; }

    public bool HasWaiting => waiting.Count > 0;

    /// <summary>Room the notes take from the text, their line included.</summary>
    public Length Height => lines.Count == 0 ? Length.Zero : Head + textHeight;

    private static Length Head => ReportMetrics.AboveNoteRule + ReportMetrics.NoteRule + ReportMetrics.BelowNoteRule;

    /// <summary>Room these notes would take beside those that stand already; what is too long for any page counts as what one page takes.</summary>
    public Length HeightOf(IReadOnlyList<NoteLine> notes, Length areaHeight, bool first)
    {
        if (notes.Count == 0)
        {
            return Length.Zero;
        }

        var height = first && lines.Count == 0 ? Head : Length.Zero;
        foreach (var line in notes)
        {
            height += line.Height;
        }

        return Length.Min(height, MostCarried(areaHeight));
    }

    /// <summary>Sets the notes at the foot as far as <paramref name="room"/> reaches, the rest waits.</summary>
    public void Add(IReadOnlyList<NoteLine> notes, Length room)
    {
        foreach (var line in notes)
        {
            waiting.Enqueue(line);
        }

        Fill(room);
    }

    /// <summary>Begins the foot of a new page with what waits.</summary>
    public void BeginPage(Length areaHeight)
    {
        if (waiting.Count == 0)
        {
            return;
        }

        Take();
        Fill(MostCarried(areaHeight));
    }

    /// <summary>Draws the notes and leaves the foot empty.</summary>
    public void EndPage(PageCanvas canvas)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var y = canvas.AreaBottom - Lift - Height + ReportMetrics.AboveNoteRule;
        canvas.Items.Add(new Rule(PageItem.Artifact, InkColour.Black, canvas.Left, y, canvas.Width / ReportMetrics.NoteRuleShare, ReportMetrics.NoteRule));
        y += ReportMetrics.NoteRule + ReportMetrics.BelowNoteRule;
        foreach (var line in lines)
        {
            line.Place(canvas, y);
            y += line.Height;
        }

        lines.Clear();
        (textHeight, Lift) = (Length.Zero, Length.Zero);
    }

    private static Length MostCarried(Length areaHeight) => areaHeight.Scale(CarriedShare, Shares);

    private void Fill(Length room)
    {
        while (waiting.Count > 0 && Head + textHeight + waiting.Peek().Height <= room)
        {
            Take();
        }
    }

    private void Take()
    {
        var line = waiting.Dequeue();
        lines.Add(line);
        textHeight += line.Height;
    }
}
