using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>监控办法 as a kind (domain.md 4.6).</summary>
internal static class MonitoringSchemeKind
{
    private static readonly FormSheet Main = new(
        "监控办法",
        null,
        [
            .. SchemeColumns.Head("监控办法代码"),
            Required(Integer("throughMonth", "监控截至月份", "“1至N月”的 N，1 至 12")),
            Required(Integer("minimumProjects", "每个单位最少项目数")),
            Required(Texts("causes", "偏差原因", "表中可选的原因")),
            Required(Texts("possibilities", "完成目标可能性", "表中可选的说法，从高到低")),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<MonitoringScheme>(
        MonitoringScheme.Kind, "监控办法", [Main], RecordJsonContext.Default.MonitoringScheme, check: MonitoringSchemeCheck.Run, checkSet: VersionCheck.Run)
    {
        Example = """
            {"code":"monitoring-2019","name":"绩效运行监控办法","basis":"财预〔2019〕136号","effectiveFrom":"2019-07-26","effectiveTo":null,"throughMonth":7,"minimumProjects":1,
            "causes":["经费保障","制度保障","人员保障","硬件条件保障","其他"],"possibilities":["确定能","有可能","完全不可能"]}
            """u8.ToArray(),
    };
}
