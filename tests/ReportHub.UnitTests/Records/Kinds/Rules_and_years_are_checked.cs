using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

public sealed class Rules_and_years_are_checked
{
    private static readonly RecordJsonContext Json = RecordJsonContext.Default;
    private static readonly Rule Rule = new("EVAL2011", "财政支出绩效评价管理暂行办法", "财预〔2011〕285号", "财政部", new(2011, 4, 2), null, []);
    private static readonly WorkYear Year = new(2019, "luolong-finance", "洛阳市财政局", new(2019, 12, 31), null, "https://www.example.gov.cn", ["政务公开"]);
    private static readonly AssessmentRound Round = new("round-2019", 2019, "luolong-finance", "scheme-2019", new(2019, 12, 2), new(2019, 12, 13), new(2019, 12, 20), ["各单位"]);

    private readonly Desk desk = new();

    [Fact]
    public void Sound_records_have_no_findings()
    {
        Assert.Empty(Create(Rule));
        Assert.Empty(desk.Create(WorkYear.Kind, Year, Json.WorkYear));
        Assert.Empty(desk.Create(AssessmentRound.Kind, Round, Json.AssessmentRound));
        Assert.Empty(desk.Create(WorkNote.Kind));
        Assert.Empty(desk.Create(Section.Kind));
        Assert.Empty(desk.Create(Organ.Kind));
    }

    [Fact]
    public void R359_an_organ_code_can_stand_in_a_document_number() => Assert.Equal(
        "R359 机关代字“洛龙财〔2019〕”不能用于发文字号。 提示：写 2 至 16 个汉字，不带年份、括号和“号”", Desk.Only(desk.Create(Organ.Kind, organ => organ["organCode"] = "洛龙财〔2019〕")));

    [Fact]
    public void R352_a_title_is_bare() => Assert.Equal(
        "R352 标题“《办法》”带了书名号，引用时会成为两层。 提示：写成 办法", Desk.Only(Create(Rule with { Title = "《办法》" })));

    [Theory]
    [InlineData("财预[2011]285号", "财预〔2011〕285号")]
    [InlineData("财预〔2011〕0285号", "财预〔2011〕285号")]
    [InlineData("财预（2011）第285号", "财预〔2011〕285号")]
    public void R353_a_number_is_written_in_full(string number, string full)
    {
        var finding = Assert.Single(Create(Rule with { Number = number }));
        Assert.Equal(
            ($"R353 发文字号“{number}”不是规范的写法。 提示：写成 {full}；年份用六角括号〔〕，序号不加“第”、不补零", Severity.Warning), (finding.ToString(), finding.Severity));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("国务院令第729号")]
    [InlineData("中发〔2018〕34号")]
    public void A_rule_may_have_no_number_or_that_of_an_order(string? number) => Assert.Empty(Create(Rule with { Number = number }));

    [Fact]
    public void R310_a_rule_ends_after_it_begins() => Assert.Equal(
        "R310 废止日期 2010-01-01 早于施行日期 2011-04-02。 提示：改正其中一个日期", Desk.Only(Create(Rule with { EffectiveTo = new(2010, 1, 1) })));

    [Fact]
    public void R355_goals_are_counted_to_a_day_near_the_year() => Assert.Equal(
        "R355 绩效目标截至日期 2021-01-01 与 2019 年度相差一年以上。 提示：写本年度编报、批复期间的日期",
        Desk.Only(desk.Create(WorkYear.Kind, Year with { GoalsAsOf = new(2021, 1, 1) }, Json.WorkYear)));

    [Fact]
    public void R356_the_site_can_be_opened() => Assert.Equal(
        "R356 公开网站地址“区政府网站”不是网址。 提示：写完整的网址，以 http:// 或 https:// 开头", Desk.Only(desk.Create(WorkYear.Kind, Year with { Site = "区政府网站" }, Json.WorkYear)));

    [Fact]
    public void R314_notes_are_counted_from_1() => Assert.Equal("R314 序号是 0。 提示：序号从 1 起", Desk.Only(desk.Create(WorkNote.Kind, note => note["order"] = 0)));

    [Fact]
    public void R134_a_round_begins_before_it_ends() => Assert.Equal(
        "R134 2019 年度考核的报送或审定日期早于开始日期。 提示：改正日期", Desk.Only(desk.Create(AssessmentRound.Kind, Round with { FixedOn = new(2019, 12, 1) }, Json.AssessmentRound)));

    [Fact]
    public void R358_a_year_is_assessed_once()
    {
        desk.Create(AssessmentRound.Kind, Round, Json.AssessmentRound);
        Assert.Equal(
            "R358 2019 年度已有考核“round-2019”。 提示：每个年度只录一次考核；改日期、范围的，修改原来的一条", Desk.Only(desk.Create(AssessmentRound.Kind, Round with { Id = "second" }, Json.AssessmentRound)));
    }

    [Fact]
    public void Kinds_stand_after_the_kinds_they_refer_to()
    {
        var before = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in RecordKinds.All)
        {
            before.Add(kind.Name);
            Assert.All(kind.Sheets.SelectMany(sheet => sheet.Columns).Select(column => column.ReferenceTo).OfType<string>(), other => Assert.True(before.Contains(other), $"{kind.Name} → {other}"));
        }
    }

    [Fact]
    public void Every_example_reads_as_a_record_of_its_kind() => Assert.All(RecordKinds.All, kind => Assert.NotNull(kind.IdOf(kind.Example)));

    private IReadOnlyList<Diagnostic> Create(Rule rule) => desk.Create(Rule.Kind, rule, Json.Rule);
}
