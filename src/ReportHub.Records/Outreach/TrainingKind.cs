using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>培训 as a kind.</summary>
internal static class TrainingKind
{
    private static readonly FormSheet Main = new(
        "培训",
        null,
        [
            Key(Text("code", "培训代号")),
            Required(Integer("fiscalYear", "年度")),
            Required(Date("heldOn", "日期")),
            Required(Text("topic", "内容")),
            Required(Text("form", "形式", "例如 视频培训")),
            Required(Text("audience", "对象")),
            Required(Integer("attendance", "人次")),
            YesNo("attendanceIsFloor", "是否约数", "实际人次略多于所填的写“是”，印作“余”"),
            Text("note", "来源说明"),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<TrainingEvent>(TrainingEvent.Kind, "培训", [Main], RecordJsonContext.Default.TrainingEvent, check: Check)
    {
        Example = """
            {"code":"tr-2019-1","fiscalYear":2019,"heldOn":"2019-04-16","topic":"预算绩效管理基本理论","form":"视频培训","audience":"全区预算单位相关人员","attendance":34,"attendanceIsFloor":true,"note":null}
            """u8.ToArray(),
    };

    private static void Check(RecordCheck<TrainingEvent> check)
    {
        if (check.Value.Attendance < 1)
        {
            check.Fail("R363", "/attendance", $"人次是 {check.Value.Attendance}。", "至少为 1");
        }

        if (check.Value.HeldOn.Year != check.Value.FiscalYear)
        {
            check.Fail("R364", "/heldOn", $"日期 {RecordFindings.Print(check.Value.HeldOn)} 不在 {check.Value.FiscalYear} 年度里。", "改正日期或年度");
        }
    }
}
