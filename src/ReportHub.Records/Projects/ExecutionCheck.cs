namespace ReportHub.Records;

/// <summary>What must hold of an execution snapshot: amounts that can be, a day of its year, the year of its project.</summary>
internal static class ExecutionCheck
{
    public static void Run(RecordCheck<ExecutionSnapshot> check)
    {
        var snapshot = check.Value;
        Spending.Check(
            check,
            [
                ("/initialBudgetFen", "年初预算数", snapshot.InitialBudget), ("/adjustedBudgetFen", "调整后预算数", snapshot.AdjustedBudget),
                ("/executedFen", "执行数", snapshot.Executed), ("/forecastFen", "全年预计执行数", snapshot.Forecast),
            ],
            snapshot.AdjustedBudget,
            snapshot.Executed);
        if (snapshot.AsOf.Year != snapshot.FiscalYear)
        {
            check.Fail("R330", "/asOf", $"截至日期 {RecordFindings.Print(snapshot.AsOf)} 不在 {snapshot.FiscalYear} 年度内。", "写当年的日期；全年的写 12月31日");
        }

        ProjectUnits.RequireYear(check, snapshot.Project, snapshot.FiscalYear);
    }
}
