using ReportHub.Documents;
using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>The content stream of one page: items in the given order, consecutive items of one element in one marked sequence.</summary>
internal sealed class PageContent
{
    private const int NothingOpen = -1;
    private const int FolioOpen = -2;
    private const int DrawingOpen = -3;

    private readonly PdfBytes bytes;
    private readonly PdfFonts fonts;
    private readonly PdfImages images;
    private readonly ContentMarks marks;
    private readonly Sheet sheet;
    private readonly TextOperators text;
    private int open = NothingOpen;
    private bool inText;
    private InkColour colour = InkColour.Black;

    public PageContent(PdfBytes bytes, PdfFonts fonts, PdfImages images, ContentMarks marks, Sheet sheet)
    {
        (this.bytes, this.fonts, this.images, this.marks, this.sheet) = (bytes, fonts, images, marks, sheet);
        text = new(bytes);
        sheet.WriteMatrix(bytes);
    }

    public void Add(GlyphRun run)
    {
        if (run.Glyphs.IsEmpty)
        {
            return;
        }

        Open(run.Structure == PageItem.Artifact ? FolioOpen : run.Structure);
        var (x, y) = (PdfUnits.From(run.X), PdfUnits.From(sheet.Height - run.Baseline));
        if (run.Turned)
        {
            // A turned matrix holds for its own text object only.
            EndText();
            BeginText();
            SetColour(run.Colour);
            text.ShowTurned(run, fonts.Of(run.Face), x, y);
            EndText();
            return;
        }

        BeginText();
        SetColour(run.Colour);
        text.Show(run, fonts.Of(run.Face), x, y);
    }

    public void Add(Rule rule)
    {
        Open(rule.Structure == PageItem.Artifact ? DrawingOpen : rule.Structure);
        EndText();
        SetColour(rule.Colour);
        var (left, right) = (PdfUnits.From(rule.X), PdfUnits.From(rule.X + rule.Width));
        var (lower, upper) = (PdfUnits.From(sheet.Height - rule.Y - rule.Height), PdfUnits.From(sheet.Height - rule.Y));
        bytes.Length3(left).Add((byte)' ').Length3(lower).Add((byte)' ').Length3(right - left).Add((byte)' ').Length3(upper - lower);
        bytes.Add(" re f\n"u8);
    }

    public void Add(Picture picture)
    {
        if (picture.Structure != PageItem.Artifact)
        {
            marks.AddBox(picture.Structure, sheet.Box(picture.X, picture.Y, picture.Width, picture.Height));
        }

        Open(picture.Structure == PageItem.Artifact ? DrawingOpen : picture.Structure);
        EndText();
        var image = images.Of(picture.Image);
        bytes.Add("q\n"u8);
        ImageMatrix.Write(bytes, picture, sheet.Height, image.Orientation);
        bytes.Add("/I"u8).Int(image.Index).Add(" Do\nQ\n"u8);
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

    private void BeginText()
    {
        if (!inText)
        {
            bytes.Add("BT\n"u8);
            text.Begin();
            inText = true;
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
