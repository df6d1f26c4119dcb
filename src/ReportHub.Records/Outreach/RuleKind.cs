using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>制度文件 as a kind.</summary>
internal static class RuleKind
{
    private static readonly FormSheet Main = new(
        "制度文件",
        null,
        [
            Key(Text("code", "文件代码")),
            Required(Text("title", "文件标题", "不带书名号，引用时自动加上")),
            Text("number", "发文字号", "例如 财预〔2011〕285号；没有或不清楚的留空"),
            Required(Text("issuedBy", "发文机关")),
            Date("effectiveFrom", "施行日期"),
            Date("effectiveTo", "废止日期", "施行的最后一日；现行的留空"),
            Texts("quotedNames", "引用的名称", "公文里引用的分项名称，按顺序"),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<Rule>(Rule.Kind, "制度文件", [Main], RecordJsonContext.Default.Rule, check: RuleCheck.Run)
    {
        Example = """
            {"code":"EVAL2011","title":"财政支出绩效评价管理暂行办法","number":"财预〔2011〕285号","issuedBy":"财政部","effectiveFrom":"2011-04-02","effectiveTo":null,"quotedNames":[]}
            """u8.ToArray(),
    };
}
