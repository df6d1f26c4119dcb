using ReportHub.ConformanceTests.Notice;
using ReportHub.Foundation;
using ReportHub.Tests;

namespace ReportHub.ConformanceTests.Docx;

/// <summary>The notice as it is issued, the whole way from the records.</summary>
public sealed class NoticeDocxTests(NoticeFixture notice) : IClassFixture<NoticeFixture>
{
    [Fact]
    public void The_validator_finds_nothing() => Assert.Empty(DocxValidity.Errors(notice.Docx));

    [Fact]
    public async Task LibreOffice_needs_as_many_pages_as_our_PDF_and_begins_each_with_the_same_line()
    {
        var folder = LibreOffice.FontsFolderOrSkip();
        var pdf = await LibreOffice.ToPdf(notice.Docx, folder);
        await File.WriteAllBytesAsync(Repository.Output("notice-by-libreoffice.pdf"), pdf, TestContext.Current.CancellationToken);
        var (ours, theirs) = (PageLines.OfPdf(notice.Pdf), PageLines.OfPdf(pdf));
        Assert.Equal(ours.Select(page => page[0].Text), theirs.Select(page => page[0].Text));
    }

    [Fact]
    public void The_hash_of_the_unpacked_parts_is_that_of_a_second_rendering() =>
        Assert.Equal(UnpackedHash.OfZip(notice.Docx), UnpackedHash.OfZip(NoticeFixture.Render(notice.Inputs).Files[Reports.OutputFormat.Docx]));
}
