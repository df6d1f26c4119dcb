using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>结果反馈 as a kind (domain.md 4.9).</summary>
internal static class FeedbackKind
{
    private static readonly StateMachine Machine = StateMachine.Of(
        [(FeedbackState.Due, "待反馈"), (FeedbackState.Issued, "已反馈"), (FeedbackState.Received, "已签收")],
        (FeedbackState.Due, FeedbackState.Issued, "issue", "发出反馈", ["issuedOn"]),
        (FeedbackState.Issued, FeedbackState.Received, "receive", "签收", ["receivedOn"]));

    private static readonly FormSheet Main = new(
        "结果反馈",
        null,
        [
            Key(Text("code", "反馈代号")),
            Required(Integer("fiscalYear", "年度")),
            Required(Choice("basis", "依据类别", BasisKinds.Words)),
            Required(Text("reference", "依据代号")),
            Required(Reference("unit", "单位代码", BudgetUnit.Kind)),
            Required(Reference("scheme", "整改期限办法", RectificationScheme.Kind)),
            Required(Date("fixedOn", "结果确定日期")),
            Required(Date("dueOn", "应反馈日期")),
            Date("issuedOn", "反馈日期"),
            Text("document", "反馈文号"),
            Date("receivedOn", "签收日期"),
            State(Machine),
            Text("note", "来源说明"),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<Feedback>(Feedback.Kind, "结果反馈", [Main], RecordJsonContext.Default.Feedback, Machine, Check)
    {
        Example = """
            {"code":"fb-2019-01","fiscalYear":2018,"basis":"Evaluation","reference":"key-2018-01","unit":"117","scheme":"rectification-2019","fixedOn":"2019-10-31","dueOn":"2019-11-20","issuedOn":null,
            "document":null,"receivedOn":null,"state":"Due","note":null}
            """u8.ToArray(),
    };

    private static void Check(RecordCheck<Feedback> check)
    {
        var feedback = check.Value;
        BasisKinds.Require(check, feedback.Basis, feedback.Reference);
        SchemeChoice.Require(check, RectificationScheme.Kind, feedback.Scheme, feedback.FixedOn);
        if (check.Find(RectificationScheme.Kind, feedback.Scheme, RecordJsonContext.Default.RectificationScheme) is { } scheme && feedback.DueOn != feedback.FixedOn.AddDays(scheme.FeedbackDays))
        {
            var due = RecordFindings.Print(feedback.FixedOn.AddDays(scheme.FeedbackDays));
            check.Fail("R391", "/dueOn", $"应反馈日期 {RecordFindings.Print(feedback.DueOn)} 与办法不符。", $"结果确定后 {scheme.FeedbackDays} 日内反馈，应为 {due}");
        }

        if (feedback is { IssuedOn: { } issued, ReceivedOn: { } received } && received < issued)
        {
            check.Fail("R392", "/receivedOn", $"签收日期 {RecordFindings.Print(received)} 早于反馈日期 {RecordFindings.Print(issued)}。", "改正其中一个日期");
        }
    }
}
