using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>第三方评价机构 as a kind.</summary>
internal static class AgencyKind
{
    private static readonly FormSheet Main = new(
        "评价机构",
        null,
        [
            Key(Text("code", "机构代号")),
            Required(Text("name", "机构名称")),
            Text("contract", "合同编号"),
            Date("contractFrom", "合同起始日期"),
            Date("contractTo", "合同终止日期"),
        ]);

    private static readonly FormSheet Quality = new(
        "质量记录",
        "quality",
        [
            Required(Date("on", "评判日期")),
            Required(Text("evaluation", "评价项目")),
            Required(Text("judgement", "评判")),
            Text("remark", "备注"),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<Agency>(Agency.Kind, "评价机构", [Main, Quality], RecordJsonContext.Default.Agency, check: Check)
    {
        Example = """
            {"code":"agency-1","name":"示例会计师事务所","contract":"2019-08","contractFrom":"2019-05-01","contractTo":"2019-12-31","quality":[{"on":"2019-11-20","evaluation":"key-2018-01",
            "judgement":"报告完整，按期提交","remark":null}]}
            """u8.ToArray(),
    };

    private static void Check(RecordCheck<Agency> check)
    {
        if (check.Value is { ContractFrom: { } from, ContractTo: { } to } && to < from)
        {
            check.Fail("R370", "/contractTo", $"合同终止日期 {RecordFindings.Print(to)} 早于起始日期 {RecordFindings.Print(from)}。", "改正其中一个日期");
        }
    }
}
