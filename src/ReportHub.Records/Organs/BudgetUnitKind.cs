using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>预算单位 as a kind: its dated names and where it came from (domain.md 6.2).</summary>
internal static class BudgetUnitKind
{
    private static readonly FormSheet Main = new(
        "预算单位",
        null,
        [
            Key(Text("code", "单位代码", "更名时代码不变")),
            Required(Text("name", "单位全称")),
            Required(Choice<UnitKind>("unitKind", "单位类别", (UnitKind.DistrictDepartment, "区直部门"), (UnitKind.TownshipFinanceOffice, "镇（办）财政所"))),
            Required(Integer("displayOrder", "排列顺序", "机关排序的序号，从 1 起")),
            Required(Date("validFrom", "启用日期")),
            Date("validTo", "停用日期", "单位撤销前的最后一日；仍在的留空"),
            Reference("parent", "一级预算单位", BudgetUnit.Kind, "下属单位填上级代码；一级预算单位留空"),
        ]);

    private static readonly FormSheet FormerNames = new("曾用名", "formerNames", [Required(Text("name", "曾用名")), Required(Date("until", "用到", "用这个名称的最后一日"))]);

    private static readonly FormSheet Predecessors = new(
        "前身单位",
        "predecessors",
        [
            Required(Reference("unit", "前身单位代码", BudgetUnit.Kind)),
            Required(Choice<UnitChange>("change", "变动方式", (UnitChange.Merger, "合并"), (UnitChange.Split, "分设"))),
            Required(Date("on", "变动日期", "本单位承接职责的第一日")),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<BudgetUnit>(
        BudgetUnit.Kind, "预算单位", [Main, FormerNames, Predecessors], RecordJsonContext.Default.BudgetUnit, check: BudgetUnitCheck.Run, checkSet: BudgetUnitSetCheck.Run)
    {
        Example = """
            {"code":"103","name":"区文化和旅游局","unitKind":"DistrictDepartment","displayOrder":30,"validFrom":"2015-01-01","validTo":null,
            "formerNames":[{"name":"区文化局","until":"2019-03-31"}]}
            """u8.ToArray(),
    };
}
