using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>预算执行 as a kind.</summary>
internal static class ExecutionKind
{
    private static readonly FormSheet Main = new(
        "预算执行",
        null,
        [
            Required(Integer("fiscalYear", "年度", "预算年度，四位年份")),
            Key(Reference("project", "项目代码", Project.Kind)),
            Key(Date("asOf", "截至日期")),
            Required(Money("initialBudgetFen", "年初预算数")),
            Required(Money("adjustedBudgetFen", "调整后预算数", "没有调整的与年初预算数相同")),
            Required(Money("executedFen", "执行数")),
            Money("forecastFen", "全年预计执行数"),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<ExecutionSnapshot>(
        ExecutionSnapshot.Kind, "预算执行", [Main], RecordJsonContext.Default.ExecutionSnapshot, check: ExecutionCheck.Run)
    {
        Example = """
            {"fiscalYear":2019,"project":"2019-101-001","asOf":"2019-07-31","initialBudgetFen":12000000,"adjustedBudgetFen":12000000,"executedFen":7000000,"forecastFen":12000000}
            """u8.ToArray(),
    };
}
