using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

public sealed class A_new_year_begins
{
    private static readonly RecordJsonContext Json = RecordJsonContext.Default;
    private static readonly YearChange Years = new(2019, 2020, new(2020, 1, 6));

    private readonly Desk desk = new();

    public A_new_year_begins()
    {
        desk.Put(IndicatorScheme.Kind, new IndicatorScheme("indicators-2015", "指标体系", "示例", new(2015, 5, 21), null, [new("产出指标", "数量指标")]), Json.IndicatorScheme);
        desk.Put(Goal.Kind, Approved, Json.Goal);
        desk.Put(WorkYear.Kind, new WorkYear(2019, "luolong-finance", "洛阳市财政局", new(2019, 12, 31), null, null, []), Json.WorkYear);
        desk.Put(AssessmentRound.Kind, new AssessmentRound("round-2019", 2019, "luolong-finance", "scheme-2019", new(2019, 12, 2), new(2019, 12, 13), new(2019, 12, 20), ["各单位"]), Json.AssessmentRound);
        desk.Put(CoverageBase.Kind, new CoverageBase(2019, "A", "支出", Money.FromWan(1), "预算", null, 1), Json.CoverageBase);
    }

    private static Goal Approved => new(
        2019, "2019-101-001", "101", "indicators-2015", true, "区政府会议纪要", Money.FromWan(12), Money.FromWan(1), "三年目标", "年度目标",
        [new("产出指标", "数量指标", "个数", "≥12个", 12, "个", IndicatorKind.AtLeast, 20)], new(2018, 10, 12), new(GoalGrade.Excellent, new(2018, 11, 20), "绩效中心", null),
        new(2019, 2, 1), "示财〔2019〕1号", GoalState.Approved, "虚构示例");

    [Fact]
    public void Everything_that_goes_on_is_made_in_one_answer() => Assert.Equal(
        [
            "project/2020-101-001@1", "project/2020-101-901@1", "goal/2020-101-001@1", "work-year/2020@1", "assessment-round/round-2020@1",
        ],
        Carry().Made.Select(made => $"{made.Kind}/{made.Id}@{made.Revision}"));

    [Fact]
    public void A_second_run_changes_nothing()
    {
        Carry();
        Assert.Empty(Carry().Made);
    }

    [Fact]
    public void What_was_changed_by_hand_since_stays()
    {
        Carry();
        desk.Replace(Goal.Kind, "2020-101-001", goal => goal["annualGoal"] = "新目标");
        desk.Remove(Goal.Kind, "2020-101-001");
        Assert.Equal("goal/2020-101-001", Assert.Single(Carry().Made.Select(made => $"{made.Kind}/{made.Id}")));
    }

    [Fact]
    public void A_project_goes_on_under_a_code_of_the_new_year()
    {
        Carry();
        var next = Find(Project.Kind, "2020-101-001", Json.Project);
        Assert.Equal((2020, ProjectAttribute.Continued, 2019, "2019-101-001"), (next.FiscalYear, next.Attribute, next.StartYear, next.Continues));
    }

    [Fact]
    public void A_project_that_has_ended_does_not_go_on()
    {
        desk.Put(Project.Kind, new Project("2019-101-001", 2019, "一年项目", "101", ProjectAttribute.New, 2019, 2019, null, null, null, null), Json.Project);
        Assert.DoesNotContain(Carry().Made, made => made.Id == "2020-101-001");
    }

    [Fact]
    public void A_goal_is_a_draft_with_its_targets_and_without_money_review_and_approval()
    {
        Carry();
        var goal = Find(Goal.Kind, "2020-101-001", Json.Goal);
        Assert.Equal((GoalState.Draft, Money.Zero, false, null, null, null), (goal.State, goal.Funds, goal.IsAddition, goal.AdditionBasis, goal.Review, goal.ApprovalDocument));
        Assert.Equal(Approved.Indicators, goal.Indicators);
        Assert.Equal(("年度目标", "三年目标", "虚构示例"), (goal.AnnualGoal, goal.PeriodGoal, goal.Note));
    }

    [Fact]
    public void R445_indicators_the_new_scheme_has_no_level_for_are_named()
    {
        desk.Put(IndicatorScheme.Kind, new IndicatorScheme("indicators-2015", "指标体系", "示例", new(2015, 5, 21), new(2019, 12, 31), [new("产出指标", "数量指标")]), Json.IndicatorScheme);
        desk.Put(IndicatorScheme.Kind, new IndicatorScheme("indicators-2020", "指标体系", "示例", new(2020, 1, 1), null, [new("成本指标", "经济成本指标")]), Json.IndicatorScheme);
        Assert.Contains(
            "R445 项目“项目2019-101-001”（2020-101-001）的目标草稿没有带上 1 条指标：个数。 提示：指标体系“指标体系”里没有它们的层级，请归到新的层级后补录", Texts());
        Assert.Equal("indicators-2020", Find(Goal.Kind, "2020-101-001", Json.Goal).Scheme);
    }

    [Fact]
    public void R444_without_one_scheme_of_the_day_the_old_one_stays_for_now()
    {
        desk.Put(IndicatorScheme.Kind, new IndicatorScheme("other", "另一体系", "示例", new(2019, 1, 1), null, [new("产出指标", "数量指标")]), Json.IndicatorScheme);
        Assert.Contains(
            "R444 绩效目标草稿沿用原来的指标体系：2020-01-06 施行中的指标体系有 2 个：indicators-2015（指标体系）、other（另一体系）。 提示：申报前改为申报时施行的指标体系", Texts());
    }

    [Fact]
    public void R446_days_are_those_of_last_year_and_want_a_look()
    {
        Assert.Contains("R446 2020 年度考核的日期按上年同日拟定（2020-12-02 开始，2020-12-20 审定）。 提示：发考核通知前核对后改正", Texts());
        Assert.Equal(new DateOnly(2020, 12, 31), Find(WorkYear.Kind, "2020", Json.WorkYear).GoalsAsOf);
    }

    [Fact]
    public void R447_a_round_without_a_scheme_waits_for_one()
    {
        var scheme = Find(AssessmentScheme.Kind, "scheme-2019", Json.AssessmentScheme);
        desk.Put(AssessmentScheme.Kind, scheme with { EffectiveTo = new(2020, 6, 30) }, Json.AssessmentScheme);
        Assert.Contains("R447 2020 年度考核没有拟定：2020-12-02 没有施行中的考核办法。 提示：录入新的考核办法后再结转一次，或直接录入年度考核", Texts());
        desk.Put(AssessmentScheme.Kind, scheme with { Id = "scheme-2020", EffectiveFrom = new(2020, 7, 1) }, Json.AssessmentScheme);
        Assert.Equal("round-2020", Assert.Single(Carry().Made).Id);
        Assert.Equal("scheme-2020", Find(AssessmentRound.Kind, "round-2020", Json.AssessmentRound).Scheme);
    }

    [Fact]
    public void R448_R449_schemes_that_end_are_named_with_what_comes_after()
    {
        var scheme = Find(RectificationScheme.Kind, "rectification-2019", Json.RectificationScheme);
        desk.Put(RectificationScheme.Kind, scheme with { EffectiveTo = new(2020, 6, 30) }, Json.RectificationScheme);
        var texts = Texts();
        Assert.Contains("R448 整改期限办法“整改期限”（rectification-2019）施行到 2020-06-30，此后没有施行中的办法。 提示：录入新的版本，或延长停用日期", texts);
        Assert.Contains("R449 评价等级办法“2019年等次用语”（SEED_2019）施行到 2020-02-24，此后按 CN_2020（评价等次） 办理。 提示：按办理日期选用，不必改以前的记录", texts);
    }

    [Fact]
    public void R442_a_project_of_a_unit_that_ended_waits_for_its_heir()
    {
        desk.Put(BudgetUnit.Kind, Find(BudgetUnit.Kind, "101-1", Json.BudgetUnit) with { ValidTo = new(2019, 12, 31) }, Json.BudgetUnit);
        desk.Put(
            BudgetUnit.Kind, new BudgetUnit("301", "区档案史志中心", UnitKind.DistrictDepartment, 301, new(2020, 1, 1), null, null, null, [new("101-1", UnitChange.Merger, new(2020, 1, 1))]), Json.BudgetUnit);
        Assert.Contains(
            "R442 项目“项目2019-101-901”（2019-101-901）没有结转：单位“洛龙区档案馆”已于 2019-12-31 停用。 提示：承接单位是 301（区档案史志中心）：以它录入新年度的项目，上年项目代码写 2019-101-901", Texts());
        Assert.Null(desk.Records.Find(Project.Kind, "2020-101-901"));
    }

    [Fact]
    public void R443_a_code_that_is_taken_is_left_alone()
    {
        desk.Project("2020-101-001", 2020, "102");
        Assert.Contains(
            "R443 项目“项目2019-101-001”（2019-101-001）没有结转：代码 2020-101-001 已被别的项目使用。 提示：另用代码录入，上年项目代码写 2019-101-001；若就是同一项目，在 2020-101-001 上补写上年项目代码", Texts());
    }

    [Fact]
    public void A_project_continued_by_hand_under_another_code_is_not_made_twice()
    {
        desk.Put(Project.Kind, new Project("P-77", 2020, "接续项目", "101", ProjectAttribute.Continued, 2019, null, "2019-101-001", null, null, null), Json.Project);
        Assert.Equal(["2020-101-901", "P-77", "2020", "round-2020"], Carry().Made.Select(made => made.Id));
    }

    [Fact]
    public void R441_a_year_without_records_is_no_beginning()
    {
        var refused = Assert.Throws<CommandRefusedException>(() => RollOver.Carry(desk.Records, new(2030, 2031, new(2031, 1, 1))));
        Assert.Equal("R441 2030 年度没有项目、工作年度和年度考核的记录，无从结转。 提示：核对年度，或先录入这一年度的记录", Desk.Only(refused.Findings));
    }

    [Theory]
    [InlineData("2019-101-001", "2020-101-001")]
    [InlineData("round-2019", "round-2020")]
    [InlineData("101-20190", "2020-101-20190")]
    [InlineData("P7", "2020-P7")]
    public void Codes_bear_the_new_year_where_they_bore_the_old(string code, string next) => Assert.Equal(next, Years.Shift(code));

    [Fact]
    public void The_answer_in_the_journal_says_all_of_it()
    {
        var answer = Carry();
        var read = RollOverJson.Read(new(RollOverJson.Write(answer), Repeated: true));
        Assert.Equal((answer.From, answer.To, true), (read.From, read.To, read.Repeated));
        Assert.Equal(answer.Made, read.Made);
        Assert.Equal(answer.Findings, read.Findings);
    }

    private RollOverAnswer Carry() => RollOver.Carry(desk.Records, Years);

    private IReadOnlyList<string> Texts() => [.. Carry().Findings.Select(finding => finding.ToString())];

    private T Find<T>(string kind, string id, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        Assert.True(RecordJson.TryRead(desk.Records.Find(kind, id)!.Json, type, out var record, out _));
        return record;
    }
}
