using ReportHub.Checking;
using ReportHub.Foundation;

namespace ReportHub.UnitTests.Checking;

/// <summary>Each rule finds its fault and lets the like of it pass.</summary>
public sealed class RuleTests
{
    public static TheoryData<string, string, string> Cases => [.. RuleCases.All.Select(example => (example.Rule, example.Wrong, example.Right))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_finds_its_fault_and_lets_the_right_form_pass(string rule, string wrong, string right)
    {
        Assert.Contains(Check(wrong), finding => finding.Code == rule);
        Assert.DoesNotContain(Check(right), finding => finding.Code == rule);
    }

    [Fact]
    public void Every_rule_has_an_example_but_those_that_need_more_than_text()
    {
        Assert.Equal(
            ConsistencyChecker.Rules.Select(rule => rule.Id).Except(["K804"], StringComparer.Ordinal),
            RuleCases.All.Select(example => example.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_are_unique_and_in_order_and_every_rule_names_its_source()
    {
        var ids = ConsistencyChecker.Rules.Select(rule => rule.Id).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
        Assert.All(ConsistencyChecker.Rules, rule => Assert.True(rule.Title.Length > 0 && rule.Source.Length > 0));
    }

    [Fact]
    public void A_rule_on_record_is_cited_by_its_very_title_and_number()
    {
        var context = CheckContext.Nothing with { Rules = [new("区级预算绩效管理工作规程（试行）", "河东财〔2019〕5号")] };
        List<string> Codes(string text) => [.. ConsistencyChecker.Check(PlainText.Read("文", $"关于考核工作的通知\n{text}"), context).Where(finding => finding.Code == "K804").Select(finding => $"{finding.Severity}")];

        Assert.Equal([nameof(Severity.Error)], Codes("按照《区级预算绩效管理工作工程（试行）》的要求办理。"));
        Assert.Equal([nameof(Severity.Error)], Codes("按照《区级预算绩效管理工作规程（试行）》（河东财〔2019〕6号）的要求办理。"));
        Assert.Equal([nameof(Severity.Warning)], Codes("按照《区级预算绩效管理工作规程》的要求办理。"));
        Assert.Empty(Codes("按照《区级预算绩效管理工作规程（试行）》（河东财〔2019〕5号）和《预算法》的要求办理。"));
    }

    [Fact]
    public void A_place_names_paragraph_and_column_of_the_text_as_typed()
    {
        var finding = Check("关于考核工作的通知\n全区 63 个单位参加，截止 12 月 20 日全部完成。").Single(found => found.Code == "K901");

        Assert.Equal(new SourcePlace("文", 2, 13, 2), finding.Place);
    }

    [Fact]
    public void Findings_come_in_the_order_of_places()
    {
        var places = Check(RuleCases.All.Aggregate("关于考核工作的通知\n", (text, example) => text + example.Wrong.Split('\n')[^1] + "\n")).Select(finding => (finding.Place!.Line, finding.Place.Column)).ToList();

        Assert.True(places.Count > RuleCases.All.Count / 2);
        Assert.Equal(places.Order(), places);
    }

    private static IReadOnlyList<Diagnostic> Check(string text) => ConsistencyChecker.Check(PlainText.Read("文", text), CheckContext.Nothing);
}
