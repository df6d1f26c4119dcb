using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>评价批次 as a kind.</summary>
internal static class EvaluationBatchKind
{
    private static readonly FormSheet Main = new(
        "评价批次",
        null,
        [
            Key(Text("code", "批次代号")),
            Required(Integer("fiscalYear", "年度", "被评价的年度")),
            Required(Text("title", "名称")),
            Required(Money("amountFen", "涉及资金合计")),
            Required(Text("source", "来源")),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<EvaluationBatch>(EvaluationBatch.Kind, "评价批次", [Main], RecordJsonContext.Default.EvaluationBatch, check: Check)
    {
        Example = """{"code":"key-2018","fiscalYear":2018,"title":"财政部门重点评价","amountFen":10940300000,"source":"只公布了合计数"}"""u8.ToArray(),
    };

    private static void Check(RecordCheck<EvaluationBatch> check)
    {
        if (check.Value.Amount.Fen < 0)
        {
            check.Fail("R373", "/amountFen", "“涉及资金合计”是负数。", "金额最低为 0");
        }
    }
}
