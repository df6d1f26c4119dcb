using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>自评分值 as a kind (domain.md 4.4).</summary>
internal static class WeightSchemeKind
{
    private static readonly FormSheet Main = new(
        "自评分值",
        null,
        [
            .. SchemeColumns.Head("分值办法代码"),
            Required(Number("executionPoints", "预算执行率分值")),
            Required(Choice<NoBudgetRule>(
                "noBudget", "没有预算时", (NoBudgetRule.Redistribute, "不适用，分值按比例分到其他部分"), (NoBudgetRule.FullPoints, "得满分"), (NoBudgetRule.NoPoints, "不得分"))),
            Number("overAchievementAbove", "超额完成标注线", "实际为目标的多少倍以上要标注，例如 1.3；不标注的留空"),
        ]);

    private static readonly FormSheet Parts = new("各部分分值", "parts", [Required(Text("level1", "一级指标")), Required(Number("points", "分值"))]);

    private static readonly FormSheet Tiers = new(
        "定性档次", "tiers", [Required(Text("name", "档次", "从高到低排列")), Required(Number("from", "下限（含，%）")), Number("below", "上限（不含，%）", "最高档留空")]);

    public static RecordKind Kind { get; } = new RecordKind<WeightScheme>(
        WeightScheme.Kind, "自评分值办法", [Main, Parts, Tiers], RecordJsonContext.Default.WeightScheme, check: WeightSchemeCheck.Run, checkSet: VersionCheck.Run)
    {
        Example = """
            {"code":"weights-2020","name":"项目支出绩效自评分值","basis":"财预〔2020〕10号","effectiveFrom":"2020-02-25","effectiveTo":null,"executionPoints":10,"noBudget":"Redistribute",
            "overAchievementAbove":1.3,"parts":[{"level1":"产出指标","points":50},{"level1":"效益指标","points":30},{"level1":"满意度指标","points":10}],
            "tiers":[{"name":"达成预期指标","from":80,"below":null},{"name":"部分达成预期指标并具有一定效果","from":60,"below":80},{"name":"未达成预期指标且效果较差","from":0,"below":60}]}
            """u8.ToArray(),
    };
}
