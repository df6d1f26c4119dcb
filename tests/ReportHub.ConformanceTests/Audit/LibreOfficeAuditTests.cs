using ReportHub.Audit;
using ReportHub.ConformanceTests.Docx;
using ReportHub.ConformanceTests.Notice;
using ReportHub.Tests;

namespace ReportHub.ConformanceTests.Audit;

/// <summary>Right verdicts on PDFs that LibreOffice made at known millimetres, and on our own DOCX as it exports it.</summary>
public sealed class LibreOfficeAuditTests(NoticeFixture notice) : IClassFixture<NoticeFixture>
{
    [Fact]
    public async Task Papers_at_their_places_pass_and_displaced_ones_fail_by_the_clause_that_was_broken()
    {
        var pdfs = await FlatOffice.ToPdf(
        [
            FlatPapers.Document("cell"), FlatPapers.Document("flush", flush: true), FlatPapers.Upward("upward"), FlatPapers.Letter("letter"),
            FlatPapers.Order("order"), FlatPapers.Minutes("minutes"), FlatPapers.Plain("plain"),
            FlatPapers.Document("margin", margin: 30), FlatPapers.Document("displaced", markOff: 4), FlatPapers.Document("black", markColour: "#000000"),
        ]);
        var reports = pdfs.ToDictionary(pdf => pdf.Key, pdf => Audit(pdf.Key, pdf.Value));

        Assert.Equal(["公文", "公文", "公文", "信函格式", "命令（令）格式", "纪要格式"], new[] { "cell", "flush", "upward", "letter", "order", "minutes" }.Select(name => reports[name].Format));
        Assert.All(["cell", "flush", "upward", "letter", "order", "minutes"], name => Assert.Empty(Errors(reports[name])));
        Assert.False(reports["plain"].IsOfficial);
        Assert.Equal(["5.2.1 订口", "5.2.1 订口"], Errors(reports["margin"]));
        Assert.Equal(["7.2.4 发文机关标志上边缘", "7.2.5 发文字号行位"], Errors(reports["displaced"]));
        Assert.Equal(["7.2.4 发文机关标志颜色"], Errors(reports["black"]));
    }

    [Fact]
    public async Task Our_DOCX_exported_by_LibreOffice_has_no_errors_but_the_imprint_that_LibreOffice_sets_in_the_flow()
    {
        var folder = LibreOffice.FontsFolderOrSkip();
        var pdf = await LibreOffice.ToPdf(notice.Docx, folder);
        var report = Audit("notice-docx", pdf);
        Assert.True(report.IsOfficial);
        string[] imprintInTheFlow = ["7.4.1 版记末条分隔线"];
        Assert.Subset(imprintInTheFlow.ToHashSet(), Errors(report).ToHashSet());
    }

    private static List<string> Errors(AuditReport report) =>
        [.. report.Items.Where(item => item.Verdict == Verdict.Error).Select(item => $"{item.Rule.Clause} {item.Rule.What}")];

    /// <summary>Both file and report lie in the test output for the eye.</summary>
    private static AuditReport Audit(string name, byte[] pdf)
    {
        File.WriteAllBytes(Repository.Output($"audit-libreoffice-{name}.pdf"), pdf);
        var report = PdfAuditor.Audit(pdf);
        File.WriteAllLines(Repository.Output($"audit-libreoffice-{name}.txt"), report.Items.Select(AuditText.Line).Append(report.Summary));
        return report;
    }
}
