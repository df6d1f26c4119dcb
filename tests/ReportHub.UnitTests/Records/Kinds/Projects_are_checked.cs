using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

public sealed class Projects_are_checked
{
    private static readonly RecordJsonContext Json = RecordJsonContext.Default;
    private static readonly Project Sound = new("2019-102-001", 2019, "会议系统维护", "102", ProjectAttribute.New, 2019, 2021, null, null, null, null);
    private static readonly ExecutionSnapshot Spent = new(2019, "2019-101-001", new(2019, 7, 31), Money.FromWan(12), Money.FromWan(12), Money.FromWan(7), null);
    private static readonly CoverageBase Base = new(2019, "general", "一般公共预算支出", Money.FromWan(240900), "预算", null, 1);

    private readonly Desk desk = new();

    [Fact]
    public void Sound_records_have_no_findings()
    {
        Assert.Empty(Create(Sound));
        Assert.Empty(desk.Create(ExecutionSnapshot.Kind, Spent, Json.ExecutionSnapshot));
        Assert.Empty(Create(Base));
    }

    [Theory]
    [InlineData(2020, 2021, "R322 项目从 2020 年度到 2021 年度，不含 2019 年度。 提示：改正年度或起止年度")]
    [InlineData(2017, 2018, "R322 项目从 2017 年度到 2018 年度，不含 2019 年度。 提示：改正年度或起止年度")]
    public void R322_the_year_lies_between_first_and_last(int start, int end, string text) =>
        Assert.Contains(text, Create(Sound with { StartYear = start, EndYear = end }).Select(finding => finding.ToString()));

    [Fact]
    public void R323_what_is_new_continues_nothing() => Assert.Equal(
        "R323 项目属性是新增，但从 2018 年度就已开始。 提示：属性改为延续，或改正起始年度、上年项目代码", Desk.Only(Create(Sound with { StartYear = 2018 })));

    [Fact]
    public void R323_what_continues_began_earlier() => Assert.Equal(
        "R323 项目属性是延续，但起始年度就是 2019。 提示：属性改为新增，或改正起始年度", Desk.Only(Create(Sound with { Attribute = ProjectAttribute.Continued })));

    [Fact]
    public void R324_a_chain_goes_from_year_to_year() => Assert.Equal(
        "R324 上年项目“2019-101-001”是 2019 年度的。 提示：写 2018 年度的项目代码",
        Desk.Only(Create(Sound with { Unit = "101", Attribute = ProjectAttribute.Continued, StartYear = 2018, Continues = "2019-101-001" })));

    [Fact]
    public void R325_another_unit_is_worth_a_look()
    {
        var finding = Assert.Single(Create(Sound with { Attribute = ProjectAttribute.Continued, StartYear = 2018, Continues = "2018-101-001" }));
        Assert.Equal(("R325 上年由单位“101”实施，本年改为“102”。 提示：核对单位代码；职责划转的不用理会", Severity.Warning), (finding.ToString(), finding.Severity));
    }

    [Fact]
    public void R326_the_unit_exists_in_the_year() => Assert.Equal(
        "R326 单位“洛龙区人大常委会办公室”在 2017 年度尚未启用或已经停用。 提示：改正单位代码，或单位的启用、停用日期",
        Desk.Only(Create(Sound with { Code = "2017-102-001", FiscalYear = 2017, StartYear = 2017 })));

    [Fact]
    public void R330_a_snapshot_is_of_a_day_of_its_year() => Assert.Equal(
        "R330 截至日期 2020-01-31 不在 2019 年度内。 提示：写当年的日期；全年的写 12月31日", Desk.Only(Create(Spent with { AsOf = new(2020, 1, 31) })));

    [Fact]
    public void R371_a_snapshot_is_of_the_year_of_its_project() => Assert.Equal(
        "R371 年度是 2018，项目“项目2019-101-001”（2019-101-001）的年度是 2019。 提示：两处写成同一年度",
        Desk.Only(Create(Spent with { FiscalYear = 2018, AsOf = new(2018, 7, 31) })));

    [Fact]
    public void R373_amounts_are_not_negative() => Assert.Equal("R373 “全年预计执行数”是负数。 提示：金额最低为 0", Desk.Only(Create(Spent with { Forecast = new(-1) })));

    [Fact]
    public void R374_more_spent_than_budgeted_is_worth_a_look() => Assert.Equal(Severity.Warning, Assert.Single(Create(Spent with { Executed = Money.FromWan(13) })).Severity);

    [Fact]
    public void R331_no_two_bases_of_a_year_share_a_label()
    {
        Create(Base);
        Assert.Equal(
            "R331 2019 年度的口径“general”和“initial”都叫“一般公共预算支出”，读者分不清覆盖率按哪一个算。 提示：换一个能区别的名称，写明统计范围",
            Desk.Only(Create(Base with { Code = "initial", DisplayOrder = 2 })));
    }

    [Fact]
    public void R332_no_two_bases_of_a_year_share_a_place()
    {
        Create(Base);
        Assert.Equal("R332 2019 年度的口径“一般公共预算支出”和“年初预算”排列顺序都是 1。 提示：每个口径的顺序号不同", Desk.Only(Create(Base with { Code = "initial", Label = "年初预算" })));
    }

    [Fact]
    public void R331_another_year_may_use_the_label_again()
    {
        Create(Base);
        Assert.Empty(Create(Base with { FiscalYear = 2020 }));
    }

    [Fact]
    public void R333_a_base_can_be_divided_by() => Assert.Equal(
        "R333 口径“一般公共预算支出”的支出总额是 0.00元，不能用来算覆盖率。 提示：写大于 0 的金额", Desk.Only(Create(Base with { Amount = Money.Zero })));

    private IReadOnlyList<Diagnostic> Create(Project project) => desk.Create(Project.Kind, project, Json.Project);

    private IReadOnlyList<Diagnostic> Create(ExecutionSnapshot snapshot) => desk.Create(ExecutionSnapshot.Kind, snapshot, Json.ExecutionSnapshot);

    private IReadOnlyList<Diagnostic> Create(CoverageBase item) => desk.Create(CoverageBase.Kind, item, Json.CoverageBase);
}
