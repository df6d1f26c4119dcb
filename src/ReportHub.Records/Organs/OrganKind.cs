using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>发文机关 as a kind.</summary>
internal static class OrganKind
{
    private static readonly FormSheet Main = new(
        "发文机关",
        null,
        [
            Key(Text("id", "机关标识", "英文小写、数字和连字符")),
            Required(Text("fullName", "机关全称")),
            Required(Text("shortName", "规范化简称")),
            Required(Text("organCode", "机关代字", "发文字号里用，2 至 16 个汉字")),
            YesNo("organCodeIsExample", "代字为示例", "代字经本机关确认后改为否"),
            Required(Text("regionName", "行政区名称")),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<Organ>(Organ.Kind, "发文机关", [Main], RecordJsonContext.Default.Organ, check: OrganCheck.Run)
    {
        Example = """{"id":"bureau","fullName":"示例市示例区财政局","shortName":"区财政局","organCode":"示财","organCodeIsExample":true,"regionName":"示例区"}"""u8.ToArray(),
    };
}
