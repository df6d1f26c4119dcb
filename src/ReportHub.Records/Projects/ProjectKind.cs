using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>项目 as a kind: one record a year.</summary>
internal static class ProjectKind
{
    private static readonly FormSheet Main = new(
        "项目",
        null,
        [
            Required(Integer("fiscalYear", "年度", "预算年度，四位年份")),
            Key(Text("code", "项目代码", "以年度开头，各年度的代码不同，例如 2019-101-001")),
            Required(Text("name", "项目名称")),
            Required(Reference("unit", "单位代码", BudgetUnit.Kind, "实施单位")),
            Required(Choice<ProjectAttribute>("attribute", "项目属性", (ProjectAttribute.New, "新增"), (ProjectAttribute.Continued, "延续"))),
            Required(Integer("startYear", "起始年度")),
            Integer("endYear", "终止年度", "没有确定的留空"),
            Reference("continues", "上年项目代码", Project.Kind, "延续项目填上一年度的代码"),
            Text("leader", "负责人"),
            Text("phone", "电话"),
            Text("note", "来源说明"),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<Project>(Project.Kind, "项目", [Main], RecordJsonContext.Default.Project, check: ProjectCheck.Run)
    {
        Example = """
            {"code":"2019-101-001","fiscalYear":2019,"name":"机关信息系统运行维护","unit":"101","attribute":"New","startYear":2019,"endYear":2021,"continues":null,"leader":"张三",
            "phone":null,"note":"虚构示例"}
            """u8.ToArray(),
    };
}
