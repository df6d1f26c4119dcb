using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>The content stream of one page: items in the given order, consecutive items of one element in one marked sequence.</summary>
internal sealed class PageContent(PdfBytes bytes, PdfFonts fonts, ContentMarks marks, Length height)
{
    private const int NothingOpen = -1;
    private const int FolioOpen = -2;
    private const int DrawingOpen = -3;

    private readonly TextOperators text = new(bytes);
    private int open = NothingOpen;
    private bool inText;
    private InkColour colour = InkColour.Black;

    public void Add(GlyphRun run)
    {
        if (run.Glyphs.IsEmpty)
        {
            return;
        }

        Open(run.Structure == PageItem.Artifact ? FolioOpen : run.Structure);
        if (!inText)
        {
            bytes.Add("BT\n"u8);
            text.Begin();
            inText = true;
        }

        SetColour(run.Colour);
        text.Show(run, fonts.Of(run.Face), PdfUnits.From(run.X), PdfUnits.From(height - run.Baseline));
    }

    public void Add(Rule rule)
    {
        Open(rule.Structure == PageItem.Artifact ? DrawingOpen : rule.Structure);
        EndText();
        SetColour(rule.Colour);
        var (left, right) = (PdfUnits.From(rule.X), PdfUnits.From(rule.X + rule.Width));
        var (lower, upper) = (PdfUnits.From(height - rule.Y - rule.Height), PdfUnits.From(height - rule.Y));
        bytes.Length3(left).Add((byte)' ').Length3(lower).Add((byte)' ').Length3(right - left).Add((byte)' ').Length3(upper - lower);
        bytes.Add(" re f\n"u8);
    }

    public void End() => Open(NothingOpen);

    private void Open(int wanted)
    {
        if (wanted == open)
        {
            return;
        }

        EndText();
        if (open != NothingOpen)
        {
            bytes.Add("EMC\n"u8);
        }

        open = wanted;
        switch (wanted)
        {
            case NothingOpen:
                break;
            case FolioOpen:
                bytes.Add("/Artifact<</Type/Pagination>>BDC\n"u8);
                break;
            case DrawingOpen:
                bytes.Add("/Artifact<</Type/Layout>>BDC\n"u8);
                break;
            default:
                bytes.Add("/Span<</MCID "u8).Int(marks.Add(wanted)).Add(">>BDC\n"u8);
                break;
        }
    }

    private void EndText()
    {
        if (inText)
        {
            bytes.Add("ET\n"u8);
            inText = false;
        }
    }

    private void SetColour(InkColour wanted)
    {
        if (wanted == colour)
        {
            return;
        }

        bytes.Add(wanted switch
        {
            InkColour.Black => "0 g\n"u8,
            InkColour.Red => "/Red cs 1 scn\n"u8,
            _ => throw new ArgumentOutOfRangeException(nameof(wanted)),
        });
        colour = wanted;
    }
}
