using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>整改期限 as a kind (domain.md 4.9).</summary>
internal static class RectificationSchemeKind
{
    private static readonly FormSheet Main = new(
        "整改期限",
        null,
        [
            .. SchemeColumns.Head("整改办法代码"),
            Required(Integer("feedbackDays", "反馈期限（日）", "结果审定后多少日内反馈，按日历日")),
            Required(Integer("reportDays", "整改报告期限（日）", "收到反馈后多少日内报送整改报告，按日历日")),
            Required(Integer("reminderAfter", "逾期提醒（日）", "逾期超过多少日提醒")),
            Required(Integer("interviewAfter", "逾期约谈（日）")),
            Required(Integer("circularAfter", "逾期通报（日）")),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<RectificationScheme>(
        RectificationScheme.Kind, "整改期限办法", [Main], RecordJsonContext.Default.RectificationScheme, check: RectificationSchemeCheck.Run, checkSet: VersionCheck.Run)
    {
        Example = """
            {"code":"rectification-2019","name":"评价结果反馈和整改期限","basis":"示例","effectiveFrom":"2019-01-01","effectiveTo":null,"feedbackDays":20,"reportDays":30,
            "reminderAfter":0,"interviewAfter":15,"circularAfter":30}
            """u8.ToArray(),
    };
}
