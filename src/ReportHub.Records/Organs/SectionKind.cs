using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>股室 as a kind.</summary>
internal static class SectionKind
{
    private static readonly FormSheet Main = new("股室", null, [Key(Text("code", "股室代码")), Required(Text("name", "股室名称")), LongText("task", "职责")]);

    public static RecordKind Kind { get; } = new RecordKind<Section>(Section.Kind, "股室", [Main], RecordJsonContext.Default.Section)
    {
        Example = """{"code":"performance","name":"绩效中心","task":"组织预算绩效管理"}"""u8.ToArray(),
    };
}
