using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

public sealed class Units_are_checked
{
    private static readonly RecordJsonContext Json = RecordJsonContext.Default;
    private static readonly BudgetUnit Sound = new("201", "区科学技术局", UnitKind.DistrictDepartment, 201, new(2018, 1, 1), null);

    private readonly Desk desk = new();

    [Fact]
    public void A_sound_unit_has_no_findings() => Assert.Empty(Create(Sound));

    [Fact]
    public void R310_it_ends_before_it_begins() => Assert.Equal(
        "R310 停用日期 2017-12-31 早于启用日期 2018-01-01。 提示：改正其中一个日期", Desk.Only(Create(Sound with { ValidTo = new(2017, 12, 31) })));

    [Fact]
    public void R311_former_names_go_from_the_oldest_to_the_newest() => Assert.Equal(
        "R311 曾用名“区科委”用到 2018-06-30，而它最早从 2019-01-01 起用。 提示：曾用名从早到晚排列，每个写用到的最后一日，不早于单位启用日期",
        Desk.Only(Create(Sound with { FormerNames = [new("区科技局", new(2018, 12, 31)), new("区科委", new(2018, 6, 30))] })));

    [Fact]
    public void R311_a_former_name_differs_from_the_next() => Assert.Equal(
        "R311 曾用名“区科学技术局”与后来的名称相同。 提示：删去这一行，或改正名称", Desk.Only(Create(Sound with { FormerNames = [new("区科学技术局", new(2018, 12, 31))] })));

    [Fact]
    public void R311_the_last_name_was_borne_at_all() => Assert.Equal(
        "R311 曾用名用到 2019-12-31，单位 2019-12-31 已停用，没有用过现名。 提示：改正日期，或把现名写成最后的名称",
        Desk.Only(Create(Sound with { ValidTo = new(2019, 12, 31), FormerNames = [new("区科委", new(2019, 12, 31))] })));

    [Fact]
    public void R312_a_unit_does_not_belong_to_itself()
    {
        desk.Put(BudgetUnit.Kind, Sound, Json.BudgetUnit);
        Assert.Equal("R312 单位“区科学技术局”的上级写成了自己。 提示：写上级单位的代码；一级预算单位留空", Desk.Only(Replace(Sound with { Parent = "201" })));
    }

    [Fact]
    public void R312_the_parent_is_a_first_level_unit() => Assert.Equal(
        "R312 上级“洛龙区档案馆”自己也是下属单位。 提示：写一级预算单位的代码，例如 101", Desk.Only(Create(Sound with { Parent = "101-1" })));

    [Fact]
    public void R313_a_merged_unit_has_ended_before() => Assert.Equal(
        "R313 “洛龙区教育体育局”没有停用日期，2019-03-01 不能已经并入本单位。 提示：先给“洛龙区教育体育局”写上 2019-03-01 之前的停用日期",
        Desk.Only(Create(Sound with { Predecessors = [new("117", UnitChange.Merger, new(2019, 3, 1))] })));

    [Fact]
    public void R313_a_unit_something_is_split_off_from_lives_on() => Assert.Empty(Create(Sound with { Predecessors = [new("117", UnitChange.Split, new(2019, 3, 1))] }));

    [Fact]
    public void R313_a_predecessor_is_another_unit_and_named_once() => Assert.Equal(
        "R313 前身单位“117”是本单位，或写了两次。 提示：每个前身单位写一次；只是更名的写在曾用名里，代码不变",
        Desk.Only(Create(Sound with { Predecessors = [new("117", UnitChange.Split, new(2019, 3, 1)), new("117", UnitChange.Split, new(2019, 3, 1))] })));

    [Fact]
    public void R313_nothing_comes_to_a_unit_before_it_is_there() => Assert.Equal(
        "R313 变动日期 2017-12-31 早于本单位启用日期 2018-01-01。 提示：改正其中一个日期",
        Desk.Only(Create(Sound with { Predecessors = [new("117", UnitChange.Split, new(2017, 12, 31))] })));

    [Fact]
    public void R314_the_protocol_order_begins_at_1() => Assert.Equal("R314 排列顺序是 0。 提示：序号从 1 起", Desk.Only(Create(Sound with { DisplayOrder = 0 })));

    [Fact]
    public void R129_no_two_first_level_units_of_one_time_stand_in_one_place()
    {
        desk.Put(BudgetUnit.Kind, Sound, Json.BudgetUnit);
        Assert.Equal(
            "R129 排列顺序 201 重复：区科学技术局、区统计局。 提示：每个单位的顺序号不同", Desk.Only(Create(Sound with { Code = "202", Name = "区统计局" })));
    }

    [Fact]
    public void R129_a_subordinate_unit_and_a_successor_may_stand_in_the_same_place()
    {
        desk.Put(BudgetUnit.Kind, Sound with { ValidTo = new(2018, 12, 31) }, Json.BudgetUnit);
        Assert.Empty(Create(Sound with { Code = "202", Name = "区统计局", ValidFrom = new(2019, 1, 1) }));
        Assert.Empty(Create(Sound with { Code = "202-1", Name = "区统计队", ValidFrom = new(2019, 1, 1), Parent = "202" }));
    }

    [Fact]
    public void R129_what_was_wrong_before_stops_no_change_of_another_unit() =>
        Assert.DoesNotContain(Create(Sound), finding => finding.Code == "R129");

    [Fact]
    public void R315_two_units_of_one_name_are_worth_a_look()
    {
        desk.Put(BudgetUnit.Kind, Sound, Json.BudgetUnit);
        var finding = Assert.Single(Create(Sound with { Code = "202", DisplayOrder = 202 }));
        Assert.Equal(("R315 201、202 两个单位同时叫“区科学技术局”。 提示：核对是否录重；确实同名的在名称里加以区别", Severity.Warning), (finding.ToString(), finding.Severity));
    }

    [Fact]
    public void R316_a_new_name_without_the_old_one_is_worth_a_look()
    {
        desk.Put(BudgetUnit.Kind, Sound, Json.BudgetUnit);
        var finding = Assert.Single(Replace(Sound with { Name = "区科学技术和工业信息化局" }));
        Assert.Equal(("R316", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal("名称由“区科学技术局”改为“区科学技术和工业信息化局”，没有写曾用名。", finding.Message);
    }

    [Fact]
    public void A_renaming_keeps_the_code_and_the_old_name_for_its_time()
    {
        desk.Put(BudgetUnit.Kind, Sound, Json.BudgetUnit);
        var renamed = Sound with { Name = "区科学技术和工业信息化局", FormerNames = [new("区科学技术局", new(2019, 3, 31))] };
        Assert.Empty(Replace(renamed));
        Assert.Equal(("区科学技术局", "区科学技术和工业信息化局"), (renamed.NameOn(new(2019, 3, 31)), renamed.NameOn(new(2019, 4, 1))));
    }

    [Fact]
    public void R317_a_renaming_under_a_new_code_is_refused()
    {
        desk.Put(BudgetUnit.Kind, Sound with { ValidTo = new(2019, 3, 31) }, Json.BudgetUnit);
        Assert.Equal(
            "R317 “区科学技术局”更名为“区工业信息化局”时代码从 201 换成了 202。 提示：更名保留原代码：在 201 上改名称、写曾用名；若是合并、分设，写前身单位而不写曾用名",
            Desk.Only(Create(Sound with { Code = "202", Name = "区工业信息化局", DisplayOrder = 202, FormerNames = [new("区科学技术局", new(2019, 3, 31))] })));
    }

    private IReadOnlyList<Diagnostic> Create(BudgetUnit unit) => desk.Create(BudgetUnit.Kind, unit, Json.BudgetUnit);

    private IReadOnlyList<Diagnostic> Replace(BudgetUnit unit) => desk.Replace(BudgetUnit.Kind, unit, Json.BudgetUnit);
}
