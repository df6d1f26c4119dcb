using ReportHub.Documents;
using ReportHub.Layout;
using ReportHub.Tests;
using ReportHub.Writers;

namespace ReportHub.ConformanceTests.Docx;

/// <summary>
/// Sets documents ourselves and lets LibreOffice set their DOCX, under the same terms (docx-notes.md, "Comparing pages"). The imprint is left out below
/// LibreOffice 24.2, which sets a floating table of full width in the flow. Skips the test where the program or the fonts are missing.
/// </summary>
public static class SamePages
{
    private static readonly Version FloatsTables = new(24, 2);

    public static async Task<PageComparison> Compare(ReportDocument document) => (await CompareAll([(document.Properties.Title, document)]))[0];

    /// <summary>All documents by two runs of LibreOffice; the PDFs it made are kept in the test output under their names.</summary>
    public static async Task<IReadOnlyList<PageComparison>> CompareAll(IReadOnlyList<(string Name, ReportDocument Document)> documents)
    {
        var folder = LibreOffice.FontsFolderOrSkip();
        var fonts = FontLibrary.Load(folder, FontMap.Standard).Value!.Fonts;
        var withImprint = await LibreOffice.InstalledVersion() >= FloatsTables;
        var set = documents.Select(named => Set(named.Document, fonts)).ToList();
        var pdfs = await LibreOffice.ToPdfs([.. set.Select(pair => pair.Docx)], folder);
        var compared = new List<PageComparison>(documents.Count);
        for (var i = 0; i < documents.Count; i++)
        {
            var (name, document) = documents[i];
            await File.WriteAllBytesAsync(Repository.Output($"{name}-by-libreoffice.pdf"), pdfs[i]);
            compared.Add(PageComparison.Of(
                name,
                document.Style.Breaking,
                Lines(PageLines.InArea(set[i].Pages, document.Style.Page), PageLines.Of(set[i].Pages), document, withImprint),
                Lines(PageLines.InArea(pdfs[i], document.Style.Page), PageLines.OfPdf(pdfs[i]), document, withImprint),
                Tied(document)));
        }

        return compared;
    }

    /// <summary>Our pages and the file made from the same decisions.</summary>
    public static (PagedDocument Pages, byte[] Docx) Set(ReportDocument document, FontSet fonts)
    {
        var pages = new PagedDocument();
        var layout = PageLayout.Set(document, fonts, pages);
        Assert.True(layout.Succeeded, string.Join('\n', layout.Findings));
        using var docx = new MemoryStream();
        DocxWriter.Write(document, layout.Value, docx);
        return (pages, docx.ToArray());
    }

    /// <summary>The lines without those of the imprint.</summary>
    public static List<PageLine> WithoutImprint(IReadOnlyList<PageLine> lines, ReportDocument document)
    {
        if (document.Official is not { Imprint: { } imprint } official)
        {
            return [.. lines];
        }

        var moved = official.MainToInImprint ? "主送：" + official.MainTo.PlainText() + "。" : "";
        var words = "主题词：" + imprint.SubjectWords.PlainText() + moved + "抄送：" + imprint.CopyTo.PlainText() + "。" + imprint.PrintOrgan.PlainText() + imprint.PrintDate.PlainText();
        var bare = string.Concat(words.Where(unit => !char.IsWhiteSpace(unit)));
        return [.. lines.Where(line => !bare.Contains(line.Text, StringComparison.Ordinal))];
    }

    /// <summary>The last paragraph of a text that a signature follows, as its lines show it.</summary>
    private static string? Tied(ReportDocument document)
    {
        if (document.Official?.Signature is null || document.Body is not [.., Paragraph last])
        {
            return null;
        }

        var heading = document.Body is [.., Heading { RunIn: true } runIn, _] ? HeadingNumbering.Mark(runIn.Level, runIn.Ordinal) + runIn.Content.PlainText() : "";
        return string.Concat((heading + last.Content.PlainText()).Where(unit => !char.IsWhiteSpace(unit)));
    }

    /// <summary>
    /// Lines of the pages that show anything at all: LibreOffice puts a blank page before a page 1 that would be a left one, Word does not, and our own blank
    /// page before an imprint is written as "begins on an even page".
    /// </summary>
    private static IReadOnlyList<IReadOnlyList<PageLine>> Lines(
        IReadOnlyList<IReadOnlyList<PageLine>> inArea, IReadOnlyList<IReadOnlyList<PageLine>> whole, ReportDocument document, bool withImprint) =>
        [.. inArea.Where((_, page) => whole[page].Count > 0).Select(lines => withImprint ? lines : WithoutImprint(lines, document))];
}
