using System.Diagnostics;
using System.Text;
using ReportHub.Audit;
using static ReportHub.UnitTests.Audit.TinyPdf;

namespace ReportHub.UnitTests.Audit;

/// <summary>Files that are none, or too much: a clear sentence, never another exception.</summary>
public sealed class HostileFileTests
{
    [Fact]
    public void Bytes_that_are_no_PDF_are_refused_with_a_reason()
    {
        foreach (var bytes in new[] { [], Encoding.UTF8.GetBytes("公文"), Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF"), new byte[100_000] })
        {
            var refusal = Assert.Throws<InvalidDataException>(() => PdfAuditor.Audit(bytes));
            Assert.Contains("文件", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_without_pages_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => PdfAuditor.Audit(Of()));
    }

    [Fact]
    public void A_file_cut_short_anywhere_or_with_changed_bytes_never_breaks_the_auditor()
    {
        var whole = Of(new TinyPage(A4Width, A4Height, 0, Text("- 1 -", 14, 100, 70) + "79 500 442 1 re f "));
        var random = new Random(9704);
        for (var i = 0; i < 200; i++)
        {
            var bytes = i % 2 == 0 ? whole[..random.Next(whole.Length)] : (byte[])whole.Clone();
            for (var j = 0; j < 6 && bytes.Length > 0; j++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            try
            {
                Assert.False(PdfAuditor.Audit(bytes).IsOfficial);
            }
            catch (InvalidDataException refusal)
            {
                Assert.NotEmpty(refusal.Message);
            }
        }
    }

    [Fact]
    public void A_thousand_pages_and_a_page_of_50_metres_are_no_official_document()
    {
        var clock = Stopwatch.StartNew();
        var pages = Enumerable.Range(1, 1000).Select(number => new TinyPage(A4Width, A4Height, 0, Text($"- {number} -", 14, 100, 70))).ToList();
        var report = PdfAuditor.Audit(Of(pages));
        Assert.False(report.IsOfficial);
        Assert.Equal(1000, report.Pages);
        Assert.Contains("不是公文", report.Summary, StringComparison.Ordinal);
        Assert.False(PdfAuditor.Audit(Of(new TinyPage(141_732, 141_732, 0, Text("- 1 -", 14, 100, 70)))).IsOfficial);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void A_page_without_text_is_told_to_be_a_scan_perhaps()
    {
        Assert.Contains("扫描件", PdfAuditor.Audit(Of(new TinyPage(A4Width, A4Height, 0, "79 500 442 1 re f "))).Summary, StringComparison.Ordinal);
    }
}
