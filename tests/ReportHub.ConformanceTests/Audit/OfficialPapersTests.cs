using ReportHub.Audit;
using ReportHub.ConformanceTests.Notice;
using ReportHub.ConformanceTests.Support;
using ReportHub.Tests;

namespace ReportHub.ConformanceTests.Audit;

/// <summary>Our own official papers keep every 规定; papers and reports lie in the test output.</summary>
public sealed class OfficialPapersTests(NoticeFixture notice) : IClassFixture<NoticeFixture>
{
    [Fact]
    public void Every_official_paper_has_no_error_and_no_notice_but_faces_that_stand_in() => Assert.All(AuditedPapers.Of(notice), paper =>
    {
        var report = PdfAuditor.Audit(paper.Pdf, paper.OnPreprintedHead);
        File.WriteAllBytes(Repository.Output($"audit-{paper.Name}.pdf"), paper.Pdf);
        File.WriteAllLines(Repository.Output($"audit-{paper.Name}.txt"), report.Items.Select(AuditText.Line).Append(report.Summary));
        Assert.True(report.IsOfficial, report.Summary);
        Assert.Empty(report.Items.Where(item => item.Verdict == Verdict.Error).Select(AuditText.Line));
        Assert.All(report.Items.Where(item => item.Verdict == Verdict.Notice), item => Assert.EndsWith("（代替字体）", item.Measured, StringComparison.Ordinal));
    });

    [Fact]
    public void The_notice_is_measured_clause_by_clause()
    {
        var report = PdfAuditor.Audit(notice.Pdf);
        string[] clauses = ["5.1", "5.2.1", "5.2.2", "5.2.3", "5.2.4", "7.2.4", "7.2.5", "7.2.7", "7.3.1", "7.3.2", "7.3.3", "7.3.4", "7.3.5.1", "7.3.5.4", "7.3.6", "7.3.7", "7.4.1", "7.4.2", "7.4.3", "7.5"];
        Assert.Equal(clauses, report.Items.Select(item => item.Rule.Clause).Distinct().OrderBy(clause => clause, StringComparer.Ordinal));
    }

    [Fact]
    public void Content_written_back_unchanged_has_the_same_verdicts()
    {
        using var edit = new PdfEdit(notice.Pdf);
        var same = edit.WithContent(1, edit.ContentOf(1).Text);
        Assert.NotEqual(notice.Pdf.Length, same.Length);
        Assert.Equal(PdfAuditor.Audit(notice.Pdf).Items, PdfAuditor.Audit(same).Items);
    }

    [Fact]
    public void An_encrypted_file_is_refused_with_a_reason()
    {
        Tool.Require("qpdf", "qpdf");
        var locked = Repository.Output("notice-locked.pdf");
        Tool.Output("qpdf", "--encrypt", "secret", "owner", "256", "--", notice.PdfFile(), locked);
        var refusal = Assert.Throws<InvalidDataException>(() => PdfAuditor.Audit(File.ReadAllBytes(locked)));
        Assert.Contains("加密", refusal.Message, StringComparison.Ordinal);
    }
}
