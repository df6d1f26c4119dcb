using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Templates;
using ReportHub.UnitTests.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>What the notice says of a year unlike 2019: the seed's scheme over three units, with other scores, dates and consequences.</summary>
public sealed class Branches_of_the_notice
{
    private static readonly TemplateVersion Template = Notice.Template;
    private static readonly AssessmentBook Seed = OpenSeed();

    [Theory]
    [InlineData(90, 84.5, "比自评平均低5.50分")]
    [InlineData(84.4, 84.5, "比自评平均高0.10分")]
    [InlineData(84.5, 84.5, "与自评平均持平")]
    public void The_average_stands_beside_that_of_the_self_scores(double self, double verified, string words) =>
        Assert.Contains($"3个单位平均得分84.50分，{words}。其中", Body(All(self, verified)), StringComparison.Ordinal);

    // One unit of 20 that is 0.1 apart makes 0.005, which rounds to 0.01; one of 21 would print 0.00 and is a draw.
    [Theory]
    [InlineData(3, "比自评平均低0.03分")]
    [InlineData(20, "比自评平均低0.01分")]
    [InlineData(21, "与自评平均持平")]
    public void A_difference_that_would_print_as_0_is_none(int units, string words)
    {
        var totals = Enumerable.Range(0, units).Select(i => (i == 0 ? 84.6m : 84.5m, 84.5m)).ToArray();
        Assert.Contains($"，{words}。其中", Body(new() { Totals = totals }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_grade_nobody_got_is_said_in_words() =>
        Assert.Contains("其中没有优秀单位，良好3个，没有合格单位，没有不合格单位（得分见附件）。", Body(All(85, 85)), StringComparison.Ordinal);

    [Fact]
    public void Nobody_was_visited() => Assert.Contains("我局逐项审核，未作实地核查。现将结果通报如下。", Body(All(85, 85)), StringComparison.Ordinal);

    [Fact]
    public void Visits_are_counted() => Assert.Contains("对其中2个单位作了实地核查。现将", Body(All(85, 85) with { Visits = 2 }), StringComparison.Ordinal);

    [Fact]
    public void Without_a_common_problem_the_section_says_so() =>
        Assert.Contains("二、主要问题\n本次考核未发现普遍性问题。\n三、有关要求", Body(All(85, 85)), StringComparison.Ordinal);

    [Fact]
    public void A_problem_is_told_in_the_words_of_the_scheme() => Assert.Contains(
        "二、主要问题\n（一）目标不够细。3个单位的部分指标没有数值，事后难以衡量。\n三、有关要求", Body(All(85, 85) with { Reason = "TARGET_VAGUE" }), StringComparison.Ordinal);

    [Fact]
    public void With_no_unit_below_the_line_nobody_must_report() =>
        Assert.EndsWith("三、有关要求\n本次考核没有得分低于60分的单位。考核结果作为安排下一年度资金的参考。\n", Body(All(60, 60)), StringComparison.Ordinal);

    [Fact]
    public void A_scheme_without_interviews_announces_none() => Assert.EndsWith(
        "三、有关要求\n得分低于60分的单位，请于收到本通报之日起15日内向我局书面报告整改情况。考核结果作为安排下一年度资金的参考。\n",
        Body(All(59.9, 59.9) with { Scheme = scheme => scheme with { Consequences = scheme.Consequences with { Interviewee = null, RectificationDays = 15 } } }),
        StringComparison.Ordinal);

    [Fact]
    public void An_assessment_organised_in_another_year_names_it() =>
        Assert.StartsWith("为落实预算绩效管理主体责任，我局于2020年1月组织了2019年度考核。", Body(All(85, 85) with { StartedOn = new(2020, 1, 6) }), StringComparison.Ordinal);

    [Fact]
    public void Other_bands_of_grades_need_no_other_template() => Assert.Contains(
        "其中优3个，没有劣单位（得分见附件）。", Body(All(85, 85) with { Scheme = scheme => scheme with { Grades = [new("优", 50, null), new("劣", 0, 50)] } }), StringComparison.Ordinal);

    [Fact]
    public void A_scheme_of_more_decimals_than_the_template_prints_is_refused()
    {
        // 89.96 would print as 90.0 beside 良好, and the parts would no longer add up.
        var snapshot = Take(All(89.96, 89.96) with { Scheme = scheme => scheme with { ScoreDecimals = 2 } });
        Assert.Null(snapshot.Value);
        Assert.All(snapshot.Findings, finding => Assert.Equal("R137", finding.Code));
        Assert.Contains("/units/0/total 是 89.96，数据说明的 x-scale 只印 1 位小数", snapshot.Findings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_for_rectification_that_would_print_rounded_is_refused()
    {
        var snapshot = Take(All(85, 85) with { Scheme = scheme => scheme with { Consequences = scheme.Consequences with { RectificationBelow = 59.5m } } });
        Assert.Equal("R137", Assert.Single(snapshot.Findings).Code);
    }

    private static AlteredYear All(double self, double verified) => new() { Totals = [.. Enumerable.Repeat(((decimal)self, (decimal)verified), 3)] };

    private static string Body(AlteredYear year)
    {
        var snapshot = Take(year);
        Assert.True(snapshot.Succeeded, string.Join('\n', snapshot.Findings));
        var bound = TemplateBinder.Bind(Template, snapshot.Value, new() { IssueDate = new(2020, 2, 3) }, BindPurpose.Preview);
        Assert.Empty(bound.Findings);
        return Notice.BodyOf(bound.Value!);
    }

    private static Outcome<DataSnapshot> Take(AlteredYear year) => new Datasets().Take(new(Template.Dataset!, 2019), Template.Schema, year.Store(Seed));

    private static AssessmentBook OpenSeed()
    {
        var store = new FakeRecords();
        new SeedFolder().Read().Value!.PutInto(store);
        return AssessmentBook.Open(store, 2019).Value!;
    }
}
