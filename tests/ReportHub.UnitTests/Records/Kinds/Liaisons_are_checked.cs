using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

public sealed class Liaisons_are_checked
{
    private static readonly RecordJsonContext Json = RecordJsonContext.Default;
    private static readonly Liaison Sound = new("101", "张三", null, new(2018, 3, 1), new(2019, 6, 30), "李四", new(2019, 6, 28), "资料和账号", null);

    private readonly Desk desk = new();

    [Fact]
    public void A_sound_tenure_and_the_next_have_no_findings()
    {
        Assert.Empty(Create(Sound));
        Assert.Empty(Create(Next));
    }

    [Fact]
    public void R310_days_have_an_order() => Assert.Equal(
        ["R310 离任日期 2018-02-28 早于任职日期 2018-03-01。 提示：改正其中一个日期", "R310 交接日期 2018-02-27 早于任职日期 2018-03-01。 提示：改正其中一个日期"],
        Create(Sound with { To = new(2018, 2, 28), HandedOverOn = new(2018, 2, 27) }).Select(finding => finding.ToString()));

    [Fact]
    public void R319_a_named_successor_wants_the_whole_handover() => Assert.Equal(
        [
            "R319 写了接任人“李四”，没有写离任日期。 提示：有接任人时，离任日期、交接日期、交接内容都要写",
            "R319 写了接任人“李四”，没有写交接日期。 提示：有接任人时，离任日期、交接日期、交接内容都要写",
            "R319 写了接任人“李四”，没有写交接内容。 提示：有接任人时，离任日期、交接日期、交接内容都要写",
        ],
        Create(Sound with { To = null, HandedOverOn = null, HandedOver = " " }).Select(finding => finding.ToString()));

    [Fact]
    public void R320_the_unit_exists_on_the_first_day() => Assert.Equal(
        "R320 2017-12-31 时单位“洛龙区委办公室”尚未启用或已经停用。 提示：改正任职日期、单位代码，或单位的启用、停用日期", Desk.Only(Create(Sound with { From = new(2017, 12, 31) })));

    [Fact]
    public void R318_tenures_of_a_unit_do_not_overlap()
    {
        Create(Sound);
        Assert.Equal(
            "R318 单位“101”的联络员任期重叠：张三到 2019-06-30，李四从 2019-06-30 起。 提示：给张三写上 2019-06-30 之前的离任日期", Desk.Only(Create(Next with { From = new(2019, 6, 30) })));
    }

    [Fact]
    public void R318_nobody_takes_over_while_the_last_one_is_in_office()
    {
        Create(Sound with { To = null, Successor = null });
        Assert.Equal(
            "R318 单位“101”的联络员任期重叠：张三至今在任，李四从 2019-07-01 起。 提示：给张三写上 2019-07-01 之前的离任日期", Desk.Only(Create(Next)));
    }

    [Fact]
    public void R318_closing_the_old_tenure_and_opening_the_new_is_one_unit()
    {
        var open = Sound with { To = null, Successor = null };
        Create(open);
        var kind = RecordKinds.Find(Liaison.Kind)!;
        Assert.Empty(desk.Apply(
            new RecordChange.Create(kind, RecordJson.Write(Next, Json.Liaison)), new RecordChange.Replace(kind, open.RecordId, RecordJson.Write(Sound, Json.Liaison), 1)));
    }

    [Fact]
    public void R321_somebody_else_than_the_named_successor_is_worth_a_look()
    {
        Create(Sound);
        var finding = Assert.Single(Create(Next with { Person = "王五" }));
        Assert.Equal(
            ("R321 张三写的接任人是李四，接着任职的是王五。 提示：核对姓名；中间有人任职过的补录他的任期", Severity.Warning), (finding.ToString(), finding.Severity));
    }

    [Fact]
    public void Turnover_counts_tenures_that_began_in_the_year_after_another()
    {
        Create(Sound);
        Create(Next with { To = new(2019, 9, 30) });
        Create(Next with { Person = "王五", From = new(2019, 10, 1) });
        Create(Next with { Unit = "102", Person = "赵六" });
        var turnover = LiaisonTurnover.Of(desk.Records, 2019);

        Assert.Equal((2, 2), (turnover.Changes, turnover.UnitsWithLiaison));
        var unit = Assert.Single(turnover.Units);
        Assert.Equal(("101", 2), (unit.Unit, unit.Changes));
        Assert.Equal([("张三", 487), ("李四", 92), ("王五", 92)], unit.Tenures.Select(tenure => (tenure.Person, tenure.Days)));
        Assert.Equal("liaison/101-20180301@1", unit.Tenures[0].Ref.ToString());
    }

    [Fact]
    public void Turnover_of_a_year_leaves_other_years_out()
    {
        Create(Sound);
        Create(Next);
        Assert.Empty(LiaisonTurnover.Of(desk.Records, 2018).Units);
        Assert.Empty(LiaisonTurnover.Of(desk.Records, 2020).Units);
        Assert.Equal((1, 0), (LiaisonTurnover.Of(desk.Records, 2020).UnitsWithLiaison, LiaisonTurnover.Of(desk.Records, 2017).UnitsWithLiaison));
    }

    private static Liaison Next => new("101", "李四", null, new(2019, 7, 1), null, null, null, null, null);

    private IReadOnlyList<Diagnostic> Create(Liaison liaison) => desk.Create(Liaison.Kind, liaison, Json.Liaison);
}
