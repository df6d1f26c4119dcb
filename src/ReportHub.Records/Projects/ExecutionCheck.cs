using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>What must hold of an execution snapshot: amounts that can be, a day of its year, the year of its project.</summary>
internal static class ExecutionCheck
{
    public static void Run(RecordCheck<ExecutionSnapshot> check)
    {
        var snapshot = check.Value;
        Amounts.RequireNoneNegative(
            check, ("/initialBudgetFen", snapshot.InitialBudget), ("/adjustedBudgetFen", snapshot.AdjustedBudget), ("/executedFen", snapshot.Executed), ("/forecastFen", snapshot.Forecast ?? Money.Zero));
        if (snapshot.Executed > snapshot.AdjustedBudget)
        {
            check.Warn("R327", "/executedFen", $"执行数 {snapshot.Executed.Wan:0.00##} 万元大于调整后预算数 {snapshot.AdjustedBudget.Wan:0.00##} 万元。", "核对两个数；预算有追加的，改调整后预算数");
        }

        if (snapshot.AsOf.Year != snapshot.FiscalYear)
        {
            check.Fail("R330", "/asOf", $"截至日期 {RecordFindings.Print(snapshot.AsOf)} 不在 {snapshot.FiscalYear} 年度内。", "写当年的日期；全年的写 12月31日");
        }

        ProjectMatch.Require(check, snapshot.Project, snapshot.FiscalYear);
    }
}
