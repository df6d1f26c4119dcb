using System.Text;
using ReportHub.Documents;
using ReportHub.Layout;
using UglyToad.PdfPig;

namespace ReportHub.ConformanceTests.Docx;

/// <summary>Text on one baseline, without blanks; <paramref name="Baseline"/> in millimetres from the top of the paper.</summary>
public sealed record PageLine(double Baseline, string Text)
{
    public override string ToString() => FormattableString.Invariant($"{Baseline:0.00} {Text}");
}

/// <summary>Lines of pages from top to bottom, whether we set them or someone else.</summary>
public static class PageLines
{
    private const double SameLineMillimetres = 1;
    private const double MillimetresPerPoint = 25.4 / 72;

    public static IReadOnlyList<IReadOnlyList<PageLine>> Of(PagedDocument pages) =>
        [.. pages.Pages.Select(page => Group(page.Items.OfType<GlyphRun>().SelectMany(Characters)))];

    public static IReadOnlyList<IReadOnlyList<PageLine>> OfPdf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(page => Group(page.Letters.Select(letter =>
            (letter.StartBaseLine.X * MillimetresPerPoint, (page.Height - letter.StartBaseLine.Y) * MillimetresPerPoint, letter.Value))))];
    }

    /// <summary>The lines inside the type area alone: without folio, running head and mark of a preview, and on turned pages without what stands beside.</summary>
    public static IReadOnlyList<IReadOnlyList<PageLine>> InArea(PagedDocument pages, PageGeometry sheet) =>
        [.. pages.Pages.Select(page => Group(Inside(page.Items.OfType<GlyphRun>().Where(run => !run.Turned).SelectMany(Characters), Area(sheet, page.Width.Points, page.Height.Points))))];

    /// <inheritdoc cref="InArea(PagedDocument, PageGeometry)"/>
    public static IReadOnlyList<IReadOnlyList<PageLine>> InArea(byte[] pdf, PageGeometry sheet)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(page => Group(Inside(
            page.Letters.Select(letter => (letter.StartBaseLine.X * MillimetresPerPoint, (page.Height - letter.StartBaseLine.Y) * MillimetresPerPoint, letter.Value)),
            Area(sheet, page.Width, page.Height))))];
    }

    private static PageGeometry Area(PageGeometry sheet, double width, double height) => width > height ? sheet.Turned() : sheet;

    private static IEnumerable<(double X, double Y, string Text)> Inside(IEnumerable<(double X, double Y, string Text)> characters, PageGeometry sheet) =>
        characters.Where(character =>
            character.Y > sheet.Top.Millimetres && character.Y < sheet.AreaBottom.Millimetres
            && character.X > Math.Min(sheet.Left.Millimetres, sheet.Right.Millimetres) - SameLineMillimetres);

    private static IEnumerable<(double X, double Y, string Text)> Characters(GlyphRun run)
    {
        var x = run.X;
        for (var i = 0; i < run.Glyphs.Length; i++)
        {
            var glyph = run.Glyphs.Span[i];
            yield return (x.Millimetres, run.Baseline.Millimetres, new Rune(glyph.CodePoint).ToString());
            x += glyph.Advance;
        }
    }

    private static List<PageLine> Group(IEnumerable<(double X, double Y, string Text)> characters)
    {
        var lines = new List<PageLine>();
        var line = new List<(double X, double Y, string Text)>();
        foreach (var character in characters.Where(character => !string.IsNullOrWhiteSpace(character.Text)).OrderBy(character => character.Y))
        {
            if (line.Count > 0 && character.Y - line[0].Y > SameLineMillimetres)
            {
                Close();
            }

            line.Add(character);
        }

        Close();
        return lines;

        void Close()
        {
            if (line.Count > 0)
            {
                lines.Add(new(line[0].Y, string.Concat(line.OrderBy(character => character.X).Select(character => character.Text))));
                line.Clear();
            }
        }
    }
}
