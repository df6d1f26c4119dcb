using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>工作要点 as a kind.</summary>
internal static class WorkNoteKind
{
    private static readonly FormSheet Main = new(
        "工作要点",
        null,
        [
            FiscalYear(),
            Key(Choice<WorkNoteSection>(
                "section", "部分", (WorkNoteSection.Organisation, "组织建设"), (WorkNoteSection.Problem, "存在的问题"), (WorkNoteSection.Plan, "下步打算"), (WorkNoteSection.Suggestion, "建议"))),
            Key(Integer("order", "序号", "本部分内的顺序，从 1 起")),
            Required(Text("heading", "小标题")),
            Required(LongText("text", "内容")),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<WorkNote>(WorkNote.Kind, "工作要点", [Main], RecordJsonContext.Default.WorkNote, check: WorkNoteCheck.Run)
    {
        Example = """{"fiscalYear":2019,"section":"Problem","order":1,"heading":"联络员变动频繁","text":"部分单位联络员一年内多次更换，工作衔接不畅"}"""u8.ToArray(),
    };
}
