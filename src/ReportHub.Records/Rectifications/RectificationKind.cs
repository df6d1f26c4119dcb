using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>整改 as a kind (domain.md 4.9).</summary>
internal static class RectificationKind
{
    private static readonly StateMachine Machine = StateMachine.Of(
        [
            (RectificationState.Open, "待整改"), (RectificationState.MeasuresFiled, "已报措施"), (RectificationState.InProgress, "整改中"), (RectificationState.ReportFiled, "已报整改报告"),
            (RectificationState.Accepted, "已认可"), (RectificationState.Rejected, "已退回"),
        ],
        (RectificationState.Open, RectificationState.MeasuresFiled, "file-measures", "报送整改措施", []),
        (RectificationState.MeasuresFiled, RectificationState.InProgress, "start", "开始整改", []),
        (RectificationState.InProgress, RectificationState.ReportFiled, "report", "报送整改报告", ["reports"]),
        (RectificationState.ReportFiled, RectificationState.Accepted, "accept", "认可", []),
        (RectificationState.ReportFiled, RectificationState.Rejected, "reject", "退回，另定期限", []),
        (RectificationState.Rejected, RectificationState.InProgress, "start", "继续整改", []),
        (RectificationState.Rejected, RectificationState.ReportFiled, "report", "再次报送整改报告", ["reports"]));

    private static readonly FormSheet Main = new(
        "整改",
        null,
        [
            Key(Text("code", "整改代号")),
            Required(Integer("fiscalYear", "年度")),
            Required(Choice("basis", "依据类别", BasisKinds.Words)),
            Required(Text("reference", "依据代号")),
            Required(Reference("unit", "单位代码", BudgetUnit.Kind)),
            Required(Reference("scheme", "整改期限办法", RectificationScheme.Kind)),
            Required(Date("openedOn", "要求整改日期")),
            Required(Date("due", "整改期限", "现在的期限；退回后改为新期限")),
            State(Machine),
            Text("note", "来源说明"),
        ]);

    private static readonly FormSheet Items = new(
        "整改事项",
        "items",
        [Required(LongText("problem", "问题")), Required(LongText("demand", "整改要求")), LongText("measure", "整改措施"), YesNo("done", "是否完成")]);

    private static readonly FormSheet Reports = new("整改报告", "reports", [Required(Date("on", "报送日期")), Required(LongText("text", "报告内容")), Reference("file", "附件", Evidence.Kind)]);

    private static readonly FormSheet Escalations = new(
        "催办约谈通报",
        "escalations",
        [
            Required(Choice<EscalationStep>("step", "措施", (EscalationStep.Reminded, "催办"), (EscalationStep.Interviewed, "约谈"), (EscalationStep.Circulated, "通报"))),
            Required(Date("on", "日期")),
            Text("document", "文号"),
            Text("remark", "备注"),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<Rectification>(
        Rectification.Kind, "整改", [Main, Items, Reports, Escalations], RecordJsonContext.Default.Rectification, Machine, RectificationCheck.Run)
    {
        Example = """
            {"code":"rect-2019-01","fiscalYear":2018,"basis":"Evaluation","reference":"key-2018-03","unit":"128","scheme":"rectification-2019","openedOn":"2019-11-11","due":"2019-12-11",
            "items":[{"problem":"部分书屋开放时间不足","demand":"明确开放时间并对外公示","measure":null,"done":false}],"reports":[],"escalations":[],"state":"Open","note":null}
            """u8.ToArray(),
    };
}
