using System.Globalization;
using System.Text;
using ReportHub.Checking;
using ReportHub.Tests;

namespace ReportHub.UnitTests.Checking;

/// <summary>The bureau's report of 2019, which lies beside the checkout: its known inconsistencies (domain.md 5.3) are found.</summary>
public sealed class ReferenceTextTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "reference");

    /// <summary>Item of domain.md 5.3, the rule that finds it, and words that its finding quotes.</summary>
    public static TheoryData<int, string, string> Items => new()
    {
        { 1, "K101", "等六个方面" },
        { 2, "K803", "工作工程" },
        { 3, "K206", "区本级财政支出" },
        { 3, "K205", "105%" },
        { 4, "K301", "2018年" },
        { 5, "K302", "2019年" },
        { 6, "K402", "绩绩" },
        { 7, "K401", "不认识" },
        { 8, "K901", "截止12月" },
        { 9, "K907", "WWW. LY. GOV. CN" },
        { 10, "K902", "1、" },
        { 10, "K903", "1、" },
        { 10, "K904", "（二）绩效运行跟踪监控管理工作。" },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public void A_known_inconsistency_is_found(int item, string rule, string words)
    {
        Assert.True(
            ConsistencyChecker.Check(Read(), CheckContext.Nothing).Any(finding => finding.Code == rule && finding.Message.Contains(words, StringComparison.Ordinal)),
            $"item {item} is not found");
    }

    [Fact]
    public void Findings_by_rule_and_paragraph_are_the_reviewed_ones()
    {
        var text = new StringBuilder();
        foreach (var finding in ConsistencyChecker.Check(Read(), CheckContext.Nothing))
        {
            text.Append(CultureInfo.InvariantCulture, $"{finding.Place!.Line} {finding.Code} {finding.Severity}\n");
        }

        Snapshot.Matches(text.ToString(), "reference-findings");
    }

    private static CheckedText Read()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The reference text is not beside this checkout (../shared/reference).");
        var file = Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).First();
        return PlainText.Read("reference", File.ReadAllText(file));
    }
}
