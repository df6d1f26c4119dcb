using ReportHub.Foundation;
using ReportHub.Records;
using static ReportHub.UnitTests.Records.SelfEvaluationForms;

namespace ReportHub.UnitTests.Records;

public sealed class A_form_agrees_with_its_scheme
{
    [Fact]
    public void A_sound_form_is_scored_without_findings()
    {
        var score = SelfEvaluationScore.Of(Filed, Scheme);
        Assert.Empty(score.Findings);
        Assert.Equal(new ExecutionScore(1, 10), score.Execution);
        Assert.Equal([60m, 27m], score.Indicators.Select(indicator => indicator!.Value));
        Assert.Equal(97m, score.Total);
    }

    [Fact]
    public void A_total_from_an_older_list_without_indicators_is_not_scored()
    {
        var score = SelfEvaluationScore.Of(Filed with { Indicators = [], Total = 88 }, Scheme);
        Assert.Null(score.Total);
        Assert.Empty(score.Findings);
    }

    [Fact]
    public void R430_a_score_lies_between_nothing_and_its_points() => Assert.Equal(
        ["R430 /indicators/0/score 指标“维护系统个数”得分 61，分值 60。 分值在 0 到 100 之间，得分在 0 到分值之间"], Findings(With(Output with { Score = 61 })));

    [Fact]
    public void R430_scores_beyond_every_measure_do_not_overflow() =>
        Assert.StartsWith("R430", Assert.Single(Findings(With(Output with { Points = decimal.MaxValue, Score = decimal.MaxValue }))), StringComparison.Ordinal);

    [Fact]
    public void R431_what_is_measured_has_its_numbers() => Assert.Equal(
        ["R431 /indicators/0/actualValue 定量指标“维护系统个数”没有指标数值或完成数值，得分无法核对。 填上两个数值；不能用数衡量的改为定性指标"], Findings(With(Output with { ActualValue = null })));

    [Fact]
    public void R431_what_is_judged_has_a_percentage() => Assert.Equal(
        ["R431 /indicators/1/achievement 定性指标“保障业务”没有写 0 至 100 的完成程度，得分无法核对。 由评价人按档次确定百分比"], Findings(Judged(Benefit with { Achievement = 101 })));

    [Fact]
    public void R432_a_large_over_achievement_is_marked() => Assert.Equal(
        ["R432 /indicators/0/actualValue 指标“维护系统个数”目标 12，完成 16，超过目标的 130%。 核对目标是否定得过低；过低的可以扣分，并写明原因（提请注意）"], Findings(With(Output with { ActualValue = 16 })));

    [Fact]
    public void R433_the_percentage_lies_in_the_tier_that_is_named() => Assert.Equal(
        ["R433 /indicators/1/achievement 指标“保障业务”写的档次是“部分达成”，完成程度 90% 属于“达成”。 “部分达成”是 60%（含）至 80%；改正档次或完成程度"], Findings(Judged(Benefit with { Actual = "部分达成" })));

    [Fact]
    public void R434_more_points_than_the_rule_gives() => Assert.Equal(
        ["R434 /indicators/0/score 指标“维护系统个数”按办法得 30 分，写的是 60 分。 改正得分或完成数值"], Findings(With(Output with { ActualValue = 6 })));

    [Fact]
    public void R434_fewer_points_want_a_reason()
    {
        var lower = Output with { Score = 50 };
        Assert.Equal(
            ["R434 /indicators/0/score 指标“维护系统个数”按办法得 60 分，写的是 50 分。 改正得分；有意少给的写明原因（提请注意）"], Findings(With(lower) with { Total = 87 }));
        Assert.Empty(Findings(With(lower with { Remark = "目标定得过低" }) with { Total = 87 }));
    }

    [Fact]
    public void A_score_rounded_to_hundredths_is_the_same() => Assert.Empty(Findings(With(Output with { TargetValue = 7, ActualValue = 3, Score = 25.71m }) with { Total = 62.71m }));

    [Fact]
    public void R435_the_total_is_the_sum() => Assert.Equal(
        ["R435 /total 总分写的是 98，按表中得分是 97（预算执行率与各指标得分之和）。 改正总分或各项得分"], Findings(Filed with { Total = 98 }));

    [Fact]
    public void R436_points_of_a_part_are_those_of_the_scheme() => Assert.Equal(
        ["R436 /indicators “产出指标”各指标分值合计 50 分，办法规定 60 分。 调整这部分各指标的分值"], Findings(With(Output with { Points = 50, Score = 50 }) with { Total = 87 }));

    [Fact]
    public void R436_a_part_the_scheme_has_not() => Assert.Contains(
        "R436 /indicators “成本指标”不在自评分值办法“自评分值”里。 可以写：产出指标、效益指标", Findings(With(Output with { Level1 = "成本指标" })));

    [Fact]
    public void R437_execution_points_follow_from_A_and_B() => Assert.Equal(
        ["R437 /executionScore 预算执行率得分按办法是 5，写的是 10。 改正得分、预算数或执行数"], Findings(Filed with { Executed = Money.FromWan(6) }));

    [Fact]
    public void Without_a_budget_the_points_are_spread()
    {
        var form = Filed with { Budget = Money.Zero, Executed = Money.Zero, ExecutionScore = null, Total = 96.67m };
        Assert.Empty(Findings(form));
        Assert.Equal(96.6667m, decimal.Round(SelfEvaluationScore.Of(form, Scheme).Total!.Value, 4));
        Assert.Equal(
            [
                "R437 /executionScore 全年预算数（A）为 0，预算执行率不适用，却写了 10 分。 留空；分值按比例分到其他部分",
                "R435 /total 总分写的是 97，按表中得分是 96.67（预算执行率不适用，10 分已按比例分到各部分）。 改正总分或各项得分",
            ],
            Findings(form with { ExecutionScore = 10, Total = 97 }));
    }

    [Fact]
    public void A_filed_form_is_refused_a_draft_and_a_row_of_an_older_list_are_warned()
    {
        var desk = new Desk();
        Assert.Empty(desk.Create(SelfEvaluation.Kind));
        Assert.Equal([Severity.Warning], desk.Replace(SelfEvaluation.Kind, "2018-101-001", form => form["total"] = 96).Select(finding => finding.Severity));
        Assert.Equal(
            "R435 总分写的是 96，按表中得分是 97（预算执行率与各指标得分之和）。 提示：改正总分或各项得分", Desk.Only(desk.Step(SelfEvaluation.Kind, "2018-101-001", "file", "{}")));
        Assert.Equal([Severity.Warning], new Desk().TakeOver(SelfEvaluation.Kind, form => (form["total"], form["state"]) = (96, "Collected")).Select(finding => finding.Severity));
    }

    private static SelfEvaluation With(ScoredIndicator output) => Filed with { Indicators = [output, Benefit] };

    private static SelfEvaluation Judged(ScoredIndicator benefit) => Filed with { Indicators = [Output, benefit] };
}
