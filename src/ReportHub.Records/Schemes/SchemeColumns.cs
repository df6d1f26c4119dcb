using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>The columns all dated schemes have: what they are called, where they come from, and their time.</summary>
internal static class SchemeColumns
{
    public static FormColumn[] Head(string codeHeading) =>
    [
        Key(Text("code", codeHeading, "每个版本一个代码")),
        Required(Text("name", "名称", "同一办法的各个版本名称相同，施行期不能重叠")),
        Required(Text("basis", "依据", "出自哪个文件；没有文件依据的写“示例”")),
        .. Time(),
    ];

    public static FormColumn[] Time() =>
    [
        Required(Date("effectiveFrom", "施行日期")),
        Date("effectiveTo", "停用日期", "施行的最后一日；现行的留空"),
    ];
}
