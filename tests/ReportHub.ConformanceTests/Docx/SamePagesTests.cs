using ReportHub.Documents;
using ReportHub.Layout;
using ReportHub.Tests;
using ReportHub.UnitTests.Docx;
using ReportHub.Writers;

namespace ReportHub.ConformanceTests.Docx;

/// <summary>
/// The DOCX set by LibreOffice against our own pages: the same pages, the same lines on each, at the same height. The imprint is left out below LibreOffice
/// 24.2, which sets a floating table of full width in the flow; its XML is tested instead (DocxWriterTests).
/// </summary>
public sealed class SamePagesTests
{
    private const double ToleranceMillimetres = 0.5;

    [Theory]
    [InlineData("notice")]
    [InlineData("everything")]
    public async Task LibreOffice_sets_the_lines_and_pages_that_we_set(string name)
    {
        var folder = LibreOffice.FontsFolderOrSkip();
        var document = name == "notice" ? SampleDocuments.Notice : SampleDocuments.Everything;
        var pages = new PagedDocument();
        var layout = PageLayout.Set(document, FontLibrary.Load(folder, FontMap.Standard).Value!.Fonts, pages);
        Assert.True(layout.Succeeded, string.Join('\n', layout.Findings));
        using var docx = new MemoryStream();
        DocxWriter.Write(document, layout.Value, docx);

        var pdf = await LibreOffice.ToPdf(docx.ToArray(), folder);
        await File.WriteAllBytesAsync(Repository.Output($"{name}-by-libreoffice.pdf"), pdf);
        var theirs = PageLines.OfPdf(pdf);
        var ours = PageLines.Of(pages);

        Assert.Equal(ours.Count, theirs.Count);
        for (var page = 0; page < ours.Count; page++)
        {
            Compare(WithoutImprint(ours[page], document), WithoutImprint(theirs[page], document), page + 1);
        }
    }

    private static void Compare(IReadOnlyList<PageLine> ours, IReadOnlyList<PageLine> theirs, int page)
    {
        Assert.True(
            ours.Select(line => line.Text).SequenceEqual(theirs.Select(line => line.Text), StringComparer.Ordinal),
            $"Page {page}.\nOurs:\n{string.Join('\n', ours)}\nTheirs:\n{string.Join('\n', theirs)}");
        for (var i = 0; i < ours.Count; i++)
        {
            Assert.True(Math.Abs(ours[i].Baseline - theirs[i].Baseline) <= ToleranceMillimetres, $"Page {page}: ours {ours[i]}, theirs {theirs[i]}");
        }
    }

    private static List<PageLine> WithoutImprint(IReadOnlyList<PageLine> lines, ReportDocument document)
    {
        var imprint = "抄送：" + document.Official!.Imprint!.CopyTo.PlainText() + "。" + document.Official.Imprint.PrintOrgan.PlainText() + document.Official.Imprint.PrintDate.PlainText();
        return [.. lines.Where(line => !imprint.Contains(line.Text, StringComparison.Ordinal))];
    }
}
