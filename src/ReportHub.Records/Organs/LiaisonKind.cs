using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>联络员任期 as a kind.</summary>
internal static class LiaisonKind
{
    private static readonly FormSheet Main = new(
        "联络员",
        null,
        [
            Key(Reference("unit", "单位代码", BudgetUnit.Kind)),
            Required(Text("person", "联络员")),
            Text("phone", "电话"),
            Key(Date("from", "任职日期", "任职的第一日")),
            Date("to", "离任日期", "任职的最后一日；在任的留空"),
            Text("successor", "接任人"),
            Date("handedOverOn", "交接日期", "有接任人时必填"),
            LongText("handedOver", "交接内容", "移交的资料、账号和未办结事项；有接任人时必填"),
            Text("note", "来源说明"),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<Liaison>(
        Liaison.Kind, "联络员任期", [Main], RecordJsonContext.Default.Liaison, check: LiaisonCheck.Run, checkSet: LiaisonSetCheck.Run)
    {
        Example = """
            {"unit":"101","person":"张三","phone":null,"from":"2018-03-01","to":"2019-06-30","successor":"李四","handedOverOn":"2019-06-28",
            "handedOver":"2018年度自评资料、系统账号、3项未办结整改","note":"虚构示例"}
            """u8.ToArray(),
    };
}
