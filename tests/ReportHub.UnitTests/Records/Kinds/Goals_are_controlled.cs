using System.Text.Json.Nodes;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

public sealed class Goals_are_controlled
{
    private const string Id = "2019-101-001";
    private const string Filed = """{"filedOn":"2018-10-12"}""";
    private const string Approval = """{"approvedOn":"2019-02-01"}""";

    private readonly Desk desk = new();

    public Goals_are_controlled() => desk.Put(
        IndicatorScheme.Kind,
        new IndicatorScheme("indicators-2015", "指标体系", "财预〔2015〕88号", new(2015, 5, 21), null, [new("产出指标", "数量指标")]),
        RecordJsonContext.Default.IndicatorScheme);

    [Fact]
    public void A_goal_goes_from_draft_to_closed_by_its_steps()
    {
        Assert.Empty(Draft());
        foreach (var (action, fields) in new[] { ("file", Filed), ("review", Review("Good")), ("refile", "{}"), ("approve", Approval), ("adjust", "{}"), ("close", "{}") })
        {
            Assert.Empty(desk.Step(Goal.Kind, Id, action, fields));
        }

        Assert.Equal(
            "R407 绩效目标“2019-101-001”的状态是“已办结”，不能办理“file”。 提示：这条记录已经办结", Desk.Only(desk.Step(Goal.Kind, Id, "file", Filed)));
    }

    [Fact]
    public void An_illegal_step_is_refused_with_what_is_possible()
    {
        Draft();
        Assert.Equal(
            "R407 绩效目标“2019-101-001”的状态是“草稿”，不能办理“approve”。 提示：现在可以：file（申报）", Desk.Only(desk.Step(Goal.Kind, Id, "approve", Approval)));
    }

    [Fact]
    public void R307_an_approval_needs_its_date()
    {
        Reviewed("Excellent");
        Assert.Equal("R307 “批复”之前要先填“批复日期”。 提示：填好后再办理", Desk.Only(desk.Step(Goal.Kind, Id, "approve", "{}")));
    }

    [Fact]
    public void R329_a_goal_judged_fair_is_refiled_before_it_is_approved()
    {
        Reviewed("Fair");
        Assert.Equal(
            "R329 审核等次为中，没有重新报送就批复。 提示：先由单位修改后报送（refile），再审核或批复（财预〔2015〕88号）", Desk.Only(desk.Step(Goal.Kind, Id, "approve", Approval)));
        Assert.Empty(desk.Step(Goal.Kind, Id, "refile", "{}"));
        Assert.Empty(desk.Step(Goal.Kind, Id, "approve", Approval));
    }

    [Fact]
    public void R343_a_goal_judged_poor_is_not_approved()
    {
        Reviewed("Poor");
        Assert.Equal("R343 审核等次为差，不能批复。 提示：退回单位重新编报（财预〔2015〕88号）", Desk.Only(desk.Step(Goal.Kind, Id, "approve", Approval)));
    }

    [Fact]
    public void R354_what_is_approved_changes_by_adjustment_only()
    {
        Reviewed("Excellent");
        desk.Step(Goal.Kind, Id, "approve", Approval);
        Assert.Equal(
            "R354 绩效目标已经批复，资金、目标和指标不能直接改。 提示：按预算调剂程序办理“调整”（adjust），同时改内容",
            Desk.Only(desk.Replace(Goal.Kind, Id, goal => goal["fiscalFundsFen"] = 1)));
        Assert.Empty(desk.Replace(Goal.Kind, Id, goal => goal["note"] = "批复件见档案"));
        Assert.Empty(desk.Step(Goal.Kind, Id, "adjust", """{"fiscalFundsFen":1}"""));
    }

    [Fact]
    public void R354_a_closed_goal_stays_what_it_was()
    {
        Reviewed("Excellent");
        desk.Step(Goal.Kind, Id, "approve", Approval);
        desk.Step(Goal.Kind, Id, "close", "{}");
        Assert.Equal("R354 绩效目标已经办结，内容不能改。 提示：以前的目标留作依据；有误的在来源说明里注明", Desk.Only(desk.Replace(Goal.Kind, Id, goal => goal["annualGoal"] = "另一目标")));
    }

    [Fact]
    public void R340_an_addition_is_under_the_same_control_and_says_what_it_rests_on() => Assert.Equal(
        "R340 追加项目没有写追加依据。 提示：写上追加所依据的文件或会议决定", Desk.Only(Draft(goal => goal["isAddition"] = true)));

    [Fact]
    public void R310_review_and_approval_follow_the_filing()
    {
        Draft();
        desk.Step(Goal.Kind, Id, "file", Filed);
        Assert.Equal(
            "R310 审核日期 2018-10-11 早于申报日期 2018-10-12。 提示：改正其中一个日期",
            Desk.Only(desk.Step(Goal.Kind, Id, "review", """{"review":{"grade":"Good","on":"2018-10-11","reviewer":"绩效中心","opinion":null}}""")));
    }

    [Fact]
    public void R335_an_indicator_stands_once() => Assert.Equal(
        "R335 指标“维护系统个数”出现了两次。 提示：每个只写一次", Desk.Only(Draft(goal => goal["indicators"]!.AsArray().Add(goal["indicators"]![0]!.DeepClone()))));

    [Fact]
    public void R346_levels_are_those_of_the_frozen_scheme() => Assert.Equal(
        "R346 指标体系“指标体系”里没有“产出指标”下的“成本指标”。 提示：可以写：产出指标／数量指标", Desk.Only(Draft(goal => goal["indicators"]![0]!["level2"] = "成本指标")));

    [Fact]
    public void R348_the_scheme_was_in_force_when_the_goal_was_filed()
    {
        Draft();
        Assert.Equal(
            "R348 指标体系“指标体系”自 2015-05-21 起施行，办理日期 2015-05-20 不在施行期内。 提示：当天没有施行中的指标体系：先录入，或改正办理日期",
            Desk.Only(desk.Step(Goal.Kind, Id, "file", """{"filedOn":"2015-05-20"}""")));
    }

    private static string Review(string grade) => $$$"""{"review":{"grade":"{{{grade}}}","on":"2018-11-20","reviewer":"绩效中心","opinion":null}}""";

    private IReadOnlyList<Diagnostic> Draft(Action<JsonObject>? change = null) => desk.Create(Goal.Kind, goal =>
    {
        goal["state"] = "Draft";
        goal["filedOn"] = null;
        change?.Invoke(goal);
    });

    private void Reviewed(string grade)
    {
        Draft();
        desk.Step(Goal.Kind, Id, "file", Filed);
        Assert.Empty(desk.Step(Goal.Kind, Id, "review", Review(grade)));
    }
}
