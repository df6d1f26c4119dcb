using System.Text.Json.Nodes;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

public sealed class Monitoring_is_checked
{
    private readonly Desk desk = new();

    [Fact]
    public void The_year_is_that_of_the_project() => Assert.Equal(
        ["R371 年度是 2019，项目“项目2018-101-001”（2018-101-001）的年度是 2018。 提示：两处写成同一年度"],
        Found(record => record["project"] = "2018-101-001"));

    [Fact]
    public void The_unit_is_that_of_the_project() => Assert.Equal(
        ["R372 单位是“102”，项目“项目2019-101-001”（2019-101-001）属于“101”。 提示：写项目的单位或它的一级预算单位"],
        Found(record => record["unit"] = "102"));

    [Fact]
    public void The_first_level_unit_may_report_for_a_subordinate_one() => Assert.Empty(Found(record => record["project"] = "2019-101-901"));

    [Fact]
    public void A_subordinate_unit_does_not_report_for_the_first_level_one() => Assert.Equal(
        ["R372 单位是“101-1”，项目“项目2019-101-001”（2019-101-001）属于“101”。 提示：写项目的单位或它的一级预算单位"],
        Found(record => record["unit"] = "101-1"));

    [Fact]
    public void Amounts_are_not_negative() => Assert.Equal(["R373 “年初预算数”是负数。 提示：金额最低为 0"], Found(record => record["initialBudgetFen"] = -1));

    [Fact]
    public void More_spent_than_the_adjusted_budget_is_a_warning_that_stops_nothing()
    {
        var finding = Assert.Single(desk.Create(MonitorReport.Kind, record => record["executedFen"] = 12_500_000));
        Assert.Equal("R374 执行数 12.5 万元超过预算 12 万元。 提示：核对两个数；确有超支的不用改", finding.ToString());
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.NotNull(desk.Records.Find(MonitorReport.Kind, "2019-101-001-201908"));
    }

    [Fact]
    public void The_day_lies_in_the_year() => Assert.Equal(
        ["R375 监控截止日期 2020-01-31 不在 2019 年度里。 提示：改正日期或年度"],
        Found(record => record["asOf"] = "2020-01-31"));

    [Fact]
    public void The_scheme_is_one_in_force_on_the_day()
    {
        desk.Put(MonitoringScheme.Kind, new MonitoringScheme("old", "旧办法", "示例", new(2010, 1, 1), new(2018, 12, 31), 8, 3, ["经费保障"], ["有可能"]), RecordJsonContext.Default.MonitoringScheme);
        Assert.StartsWith("R348 ", Assert.Single(Found(record => record["scheme"] = "old")), StringComparison.Ordinal);
    }

    [Fact]
    public void Causes_are_words_of_the_scheme() => Assert.Equal(
        ["R377 偏差原因“天气”不在监控办法里。 提示：可以写：经费保障、其他"],
        Found(record => record["indicators"]![0]!["causes"] = new JsonArray("经费保障", "天气")));

    [Fact]
    public void The_possibility_is_a_word_of_the_scheme() => Assert.Equal(
        ["R378 完成目标可能性“可能”不在监控办法里。 提示：可以写：确定能、有可能、完全不可能"],
        Found(record => record["indicators"]![0]!["possibility"] = "可能"));

    [Fact]
    public void A_need_to_rectify_says_what_is_demanded() => Assert.Equal(
        ["R376 写明需要整改，却没有整改要求。 提示：写上整改要求和建议"],
        Found(record => record["needsRectification"] = true));

    [Fact]
    public void A_report_that_demanded_rectification_is_not_closed_without_its_result()
    {
        desk.Create(MonitorReport.Kind, record => (record["needsRectification"], record["rectificationDemand"]) = (true, "加快支出"));
        desk.Step(MonitorReport.Kind, "2019-101-001-201908", "file");
        desk.Step(MonitorReport.Kind, "2019-101-001-201908", "review");
        Assert.Equal(
            "R376 需要整改的监控报告没有写整改结果，不能办结。 提示：写上整改结果和结论",
            Desk.Only(desk.Step(MonitorReport.Kind, "2019-101-001-201908", "close")));
        Assert.Empty(desk.Step(MonitorReport.Kind, "2019-101-001-201908", "close", """{"rectificationResult":"已完成"}"""));
    }

    [Fact]
    public void A_unit_with_fewer_projects_than_the_scheme_wants_is_named()
    {
        Watch("2019-101-001", "101", 8);
        Watch("2019-101-002", "101", 8);
        Watch("2019-101-901", "101-1", 8);
        Watch("2019-102-001", "102", 7);
        Watch("2019-102-001", "102", 8);
        Watch("2019-102-002", "102", 8, "Draft");
        var coverage = MonitoringCoverage.Of(desk.Records, 2019);
        Assert.Equal(["101 3", "102 1", "117 0", "128 0"], coverage.Value!.Units.Select(unit => $"{unit.Unit.Code} {unit.Projects}"));
        Assert.Equal(["102", "117", "128"], coverage.Value.Short.Select(unit => unit.Unit.Code));
        Assert.Equal(["2019-101-001-201908", "2019-101-002-201908", "2019-101-901-201908"], coverage.Value.Units[0].Records.Select(record => record.Id));
        Assert.Equal(
            "R379 洛龙区人大常委会办公室 2019 年度只监控了 1 个项目，少于规定的 3 个。 提示：补报跟踪监控，或在监控办法里改正最少个数",
            coverage.Findings[0].ToString());
    }

    [Fact]
    public void Without_a_scheme_there_is_no_least_number()
    {
        desk.Records.Remove(MonitoringScheme.Kind, "monitoring-2019");
        Assert.StartsWith("R349 ", Desk.Only(MonitoringCoverage.Of(desk.Records, 2019).Findings), StringComparison.Ordinal);
    }

    private void Watch(string project, string unit, int month, string state = "Filed")
    {
        desk.Project(project, 2019, unit);
        Assert.Empty(desk.TakeOver(MonitorReport.Kind, record => (record["project"], record["unit"], record["asOf"], record["state"]) = (project, unit, $"2019-0{month}-20", state)));
    }

    private IEnumerable<string> Found(Action<JsonObject> change) => desk.Create(MonitorReport.Kind, change).Select(finding => finding.ToString());
}
