using ReportHub.Checking;
using ReportHub.Foundation;
using ReportHub.Tests;
using ReportHub.Tests.Notice;

namespace ReportHub.UnitTests.Checking;

/// <summary>What is right is let pass: a checker that cries wolf is switched off.</summary>
public sealed class CleanPaperTests
{
    /// <summary>Characters on a full page of 22 lines of 28 (GB/T 9704-2012 5.2.3).</summary>
    private const int PageOf = 22 * 28;

    public static TheoryData<string> Papers => [.. CleanPapers.All.Keys];

    public static TheoryData<string> Templates => [.. BundledTemplates.All(Repository.Templates).Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_paper_without_a_fault_has_no_error_and_at_most_one_finding_a_page(string name)
    {
        var text = CleanPapers.Read(name);

        AssertClean(text, ConsistencyChecker.Check(text, CheckContext.Nothing));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_we_come_with_bound_from_its_sample_has_no_error_and_at_most_one_finding_a_page(string name)
    {
        var document = BundledTemplates.All(Repository.Templates).Single(template => template.Name == name).Document;
        var text = CheckedText.Of(document);

        AssertClean(text, ConsistencyChecker.Check(text, BoundPapers.ContextOf(document)));
    }

    private static void AssertClean(CheckedText text, IReadOnlyList<Diagnostic> findings)
    {
        var pages = text.Paragraphs.Sum(paragraph => paragraph.Text.Length) / PageOf + 1;

        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
        Assert.True(findings.Count <= pages, $"{findings.Count} findings on {pages} pages:\n{string.Join('\n', findings)}");
    }
}
