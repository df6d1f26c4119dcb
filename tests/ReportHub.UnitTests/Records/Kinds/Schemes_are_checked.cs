using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

public sealed class Schemes_are_checked
{
    private static readonly RecordJsonContext Json = RecordJsonContext.Default;
    private static readonly DateOnly Start = new(2021, 1, 1);
    private static readonly RatingScheme Bands = new("r", "等级", "示例", Start, null, [new("优", 90, null), new("良", 80, 90), new("差", 0, 80)]);

    private static readonly WeightScheme Weights = new(
        "w", "分值", "示例", Start, null, 10, [new("产出指标", 60), new("效益指标", 30)], [new("达成", 80, null), new("未达成", 0, 80)], NoBudgetRule.Redistribute, 1.3m);

    private static readonly MonitoringScheme Monitoring = new("m", "监控", "示例", Start, null, 7, 1, ["其他"], ["能", "不能"]);
    private static readonly RectificationScheme Days = new("d", "期限", "示例", Start, null, 20, 30, 0, 15, 30);
    private static readonly IndicatorScheme Levels = new("i", "指标", "示例", Start, null, [new("产出指标", "数量指标")]);

    private readonly Desk desk = new();

    [Fact]
    public void Sound_schemes_have_no_findings()
    {
        Assert.Empty(Create(Bands));
        Assert.Empty(Create(Weights));
        Assert.Empty(desk.Create(MonitoringScheme.Kind, Monitoring, Json.MonitoringScheme));
        Assert.Empty(desk.Create(RectificationScheme.Kind, Days, Json.RectificationScheme));
        Assert.Empty(desk.Create(IndicatorScheme.Kind, Levels, Json.IndicatorScheme));
    }

    [Fact]
    public void A_rule_of_words_without_limits_is_sound() => Assert.Empty(Create(Bands with { Bands = [new("优秀", null, null), new("良好", null, null)] }));

    [Fact]
    public void R310_it_ends_before_it_begins() => Assert.Equal(
        "R310 停用日期 2020-12-31 早于施行日期 2021-01-01。 提示：改正其中一个日期", Desk.Only(Create(Bands with { EffectiveTo = new(2020, 12, 31) })));

    [Fact]
    public void R334_bands_leave_no_gap() => Assert.Equal(
        "R334 “良”到 89 为止，上一档从 90 起，中间有空当。 提示：从高到低排列，上限（不含）写 90", Desk.Only(Create(Bands with { Bands = [Bands.Bands[0], new("良", 80, 89), Bands.Bands[2]] })));

    [Fact]
    public void R334_bands_do_not_overlap() => Assert.Equal(
        "R334 “良”到 91 为止，上一档从 90 起，两档重叠。 提示：从高到低排列，上限（不含）写 90", Desk.Only(Create(Bands with { Bands = [Bands.Bands[0], new("良", 80, 91), Bands.Bands[2]] })));

    [Fact]
    public void R334_the_best_band_is_open_above_and_the_worst_begins_at_0() => Assert.Equal(
        ["R334 最高一档“优”有上限 100，再高的没有归处。 提示：最高一档的上限留空", "R334 最低一档“良”从 80 起，再低的没有归处。 提示：最低一档的下限写 0"],
        Create(Bands with { Bands = [new("优", 90, 100), new("良", 80, 90)] }).Select(finding => finding.ToString()));

    [Fact]
    public void R334_limits_are_given_for_all_words_or_none() => Assert.Equal(
        "R334 等级“良”没有下限，别的等级有分数。 提示：每个等级都写下限；依据只有等级名称的，全部留空",
        Desk.Only(Create(Bands with { Bands = [new("优", 90, null), new("良", null, 90), new("差", 0, 80)] })));

    [Fact]
    public void R335_a_word_stands_once() => Assert.Equal(
        "R335 一级指标“产出指标”出现了两次。 提示：每个只写一次", Desk.Only(Create(Weights with { Parts = [new("产出指标", 60), new("产出指标", 30)] })));

    [Fact]
    public void R336_points_are_100_together() => Assert.Equal(
        "R336 分值合计 99.5 分（10 + 60 + 29.5），不是 100 分。 提示：改正预算执行率和各部分的分值，使合计为 100", Desk.Only(Create(Weights with { Parts = [new("产出指标", 60), new("效益指标", 29.5m)] })));

    [Fact]
    public void R337_every_percentage_has_a_tier() => Assert.Equal(
        "R337 最低一档“未达成”从 10 起，再低的没有归处。 提示：最低一档的下限写 0", Desk.Only(Create(Weights with { Tiers = [new("达成", 80, null), new("未达成", 10, 80)] })));

    [Fact]
    public void R350_numbers_that_cannot_be() => Assert.Equal(
        ["R350 “产出指标”的分值是 0。 提示：分值要大于 0、不超过 100", "R350 超额完成标注线是 1。 提示：写大于 1 的倍数，例如 1.3；不标注的留空"],
        Create(Weights with { Parts = [new("产出指标", 0), new("效益指标", 90)], OverAchievementAbove = 1 }).Select(finding => finding.ToString()));

    [Fact]
    public void R350_the_month_of_monitoring_is_one_of_the_year() => Assert.Equal(
        "R350 监控截至月份是 13。 提示：写 1 至 12", Desk.Only(desk.Create(MonitoringScheme.Kind, Monitoring with { ThroughMonth = 13 }, Json.MonitoringScheme)));

    [Fact]
    public void R350_sharper_measures_come_later() => Assert.Equal(
        "R350 逾期通报是 15。 提示：通报要晚于约谈", Desk.Only(desk.Create(RectificationScheme.Kind, Days with { CircularAfter = 15 }, Json.RectificationScheme)));

    [Fact]
    public void R351_lists_have_something_in_them() => Assert.Equal(
        "R351 没有写指标层级。 提示：至少写一个指标层级", Desk.Only(desk.Create(IndicatorScheme.Kind, Levels with { Levels = [] }, Json.IndicatorScheme)));

    [Fact]
    public void R338_versions_of_one_rule_never_apply_on_one_day()
    {
        Create(Bands);
        Assert.Equal(
            "R338 “等级”的两个版本 r、r2 在 2022-01-01 同时施行。 提示：给 r 写上 2022-01-01 之前的停用日期；是另一个办法的，换一个名称",
            Desk.Only(Create(Bands with { Code = "r2", EffectiveFrom = new(2022, 1, 1) })));
    }

    [Fact]
    public void R338_ending_the_old_version_and_making_the_new_one_is_one_unit()
    {
        Create(Bands);
        var kind = RecordKinds.Find(RatingScheme.Kind)!;
        Assert.Empty(desk.Apply(
            new RecordChange.Create(kind, RecordJson.Write(Bands with { Code = "r2", EffectiveFrom = new(2022, 1, 1) }, Json.RatingScheme)),
            new RecordChange.Replace(kind, "r", RecordJson.Write(Bands with { EffectiveTo = new(2021, 12, 31) }, Json.RatingScheme), 1)));
    }

    [Fact]
    public void R339_a_used_scheme_stays_what_it_was_but_for_its_end()
    {
        var used = new RatingScheme("SEED_2019", "2019年等次用语", "示例", new(2011, 4, 2), new(2020, 2, 24), [new("优秀", null, null), new("良好", null, null)]);
        Assert.Equal(
            "R339 评价等级办法“SEED_2019”已有 2 条记录在用，内容不能改。 提示：只能写停用日期；办法有变的另录一个新版本，用新的代码和施行日期，以前的记录仍按原办法",
            Desk.Only(desk.Replace(RatingScheme.Kind, used with { Bands = [new("优", null, null), new("良好", null, null)] }, Json.RatingScheme)));
        Assert.Empty(desk.Replace(RatingScheme.Kind, used with { EffectiveTo = new(2020, 3, 31) }, Json.RatingScheme));
    }

    [Fact]
    public void R339_a_scheme_nobody_uses_may_change()
    {
        Create(Weights);
        Assert.Empty(desk.Replace(WeightScheme.Kind, Weights with { OverAchievementAbove = 1.5m }, Json.WeightScheme));
    }

    [Theory]
    [InlineData("2020-02-24", "SEED_2019")]
    [InlineData("2020-02-25", "CN_2020")]
    public void The_day_of_performing_chooses_the_scheme(string day, string code) =>
        Assert.Equal(code, DatedSchemes.Choose(desk.Records, RatingScheme.Kind, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Value?.Code);

    [Fact]
    public void R349_several_in_force_are_named()
    {
        Create(Bands);
        Assert.Equal(
            "R349 2021-05-01 施行中的评价等级办法有 2 个：CN_2020（评价等次）、r（等级）。 提示：在记录里写明按哪一个办理，或给其中已停用的补上停用日期",
            Desk.Only(DatedSchemes.Choose(desk.Records, RatingScheme.Kind, new(2021, 5, 1)).Findings));
    }

    [Fact]
    public void R349_none_in_force() => Assert.Equal(
        "R349 2010-01-01 没有施行中的评价等级办法。 提示：录入当时施行的评价等级办法", Desk.Only(DatedSchemes.Choose(desk.Records, RatingScheme.Kind, new(2010, 1, 1)).Findings));

    [Fact]
    public void R348_a_record_freezes_a_scheme_of_its_own_day() => Assert.Equal(
        "R348 考核办法“考核办法”自 2019-01-01 起施行，办理日期 2018-12-03 不在施行期内。 提示：当天没有施行中的考核办法：先录入，或改正办理日期",
        Desk.Only(desk.Create(
            AssessmentRound.Kind, new AssessmentRound("round-2018", 2018, "luolong-finance", "scheme-2019", new(2018, 12, 3), new(2018, 12, 13), new(2018, 12, 20), ["各单位"]), Json.AssessmentRound)));

    private IReadOnlyList<Diagnostic> Create(RatingScheme scheme) => desk.Create(RatingScheme.Kind, scheme, Json.RatingScheme);

    private IReadOnlyList<Diagnostic> Create(WeightScheme scheme) => desk.Create(WeightScheme.Kind, scheme, Json.WeightScheme);
}
