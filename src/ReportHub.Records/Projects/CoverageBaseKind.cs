using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>覆盖口径 as a kind.</summary>
internal static class CoverageBaseKind
{
    private static readonly FormSheet Main = new(
        "覆盖口径",
        null,
        [
            FiscalYear(),
            Key(Text("code", "口径代码")),
            Required(Text("label", "口径名称", "印在公文里，同一年度内不能重复")),
            Required(Money("amountFen", "支出总额")),
            Required(Text("source", "数据来源")),
            LongText("noteAbove100", "超过100%的说明", "覆盖率超过 100% 时必填"),
            Required(Integer("displayOrder", "排列顺序", "从 1 起")),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<CoverageBase>(
        CoverageBase.Kind, "覆盖口径", [Main], RecordJsonContext.Default.CoverageBase, check: CoverageBaseCheck.Run, checkSet: CoverageBaseSetCheck.Run)
    {
        Example = """
            {"fiscalYear":2019,"code":"general","label":"一般公共预算支出","amountFen":240900000000,"source":"2019年区本级预算","noteAbove100":null,"displayOrder":1}
            """u8.ToArray(),
    };
}
