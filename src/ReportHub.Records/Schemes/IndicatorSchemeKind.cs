using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>指标体系 as a kind (domain.md 4.2).</summary>
internal static class IndicatorSchemeKind
{
    private static readonly FormSheet Main = new("指标体系", null, SchemeColumns.Head("指标体系代码"));

    private static readonly FormSheet Levels = new("指标层级", "levels", [Required(Text("level1", "一级指标")), Required(Text("level2", "二级指标"))]);

    public static RecordKind Kind { get; } = new RecordKind<IndicatorScheme>(
        IndicatorScheme.Kind, "指标体系", [Main, Levels], RecordJsonContext.Default.IndicatorScheme, check: IndicatorSchemeCheck.Run, checkSet: VersionCheck.Run)
    {
        Example = """
            {"code":"indicators-2015","name":"项目支出绩效指标体系","basis":"财预〔2015〕88号","effectiveFrom":"2015-05-21","effectiveTo":null,
            "levels":[{"level1":"产出指标","level2":"数量指标"},{"level1":"产出指标","level2":"质量指标"},{"level1":"满意度指标","level2":"服务对象满意度指标"}]}
            """u8.ToArray(),
    };
}
