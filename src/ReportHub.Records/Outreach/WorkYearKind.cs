using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>工作年度 as a kind.</summary>
internal static class WorkYearKind
{
    private static readonly FormSheet Main = new(
        "工作年度",
        null,
        [
            FiscalYear(),
            Required(Reference("organ", "发文机关", Organ.Kind)),
            Required(Text("superior", "上报机关")),
            Required(Date("goalsAsOf", "绩效目标截至日期")),
            Text("siteName", "公开网站名称"),
            Text("site", "公开网站地址", "以 http:// 或 https:// 开头"),
            Texts("sitePath", "公开栏目路径", "从首页起逐级填写"),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<WorkYear>(WorkYear.Kind, "工作年度", [Main], RecordJsonContext.Default.WorkYear, check: WorkYearCheck.Run)
    {
        Example = """
            {"fiscalYear":2019,"organ":"bureau","superior":"示例市财政局","goalsAsOf":"2019-12-31","siteName":"示例区人民政府网站","site":"https://www.example.gov.cn",
            "sitePath":["政务公开","财政预决算"]}
            """u8.ToArray(),
    };
}
