using ReportHub.Checking;
using ReportHub.Documents;
using ReportHub.Tests;
using ReportHub.Tests.Notice;

namespace ReportHub.UnitTests.Checking;

/// <summary>Our own papers as the checker meets them, with what the office knows about them.</summary>
internal static class BoundPapers
{
    public static IReadOnlyList<(string Name, CheckedText Text, CheckContext Context)> All { get; } =
        [.. BundledTemplates.All(Repository.Templates).Select(template => (template.Name, CheckedText.Of(template.Document), ContextOf(template.Document)))];

    public static CheckContext ContextOf(ReportDocument document) => new()
    {
        FiscalYear = 2019,
        IssueDate = document.Properties.Date,
        Kind = document.Properties.Subject,
        Issuer = document.Properties.Author,
        Rules = [new("项目支出绩效评价管理办法", "财预〔2020〕10号"), new("中共中央　国务院关于全面实施预算绩效管理的意见", "中发〔2018〕34号")],
    };
}
