namespace ReportHub.Records;

/// <summary>What must hold of a monitoring report beyond its shape.</summary>
internal static class MonitoringCheck
{
    public static void Run(RecordCheck<MonitorReport> check)
    {
        var report = check.Value;
        ProjectUnits.Require(check, report.Project, report.FiscalYear, report.Unit);
        SchemeChoice.Require(check, MonitoringScheme.Kind, report.Scheme, report.AsOf);
        Spending.Check(
            check,
            [("/initialBudgetFen", "年初预算数", report.InitialBudget), ("/adjustedBudgetFen", "调整后预算数", report.AdjustedBudget), ("/executedFen", "执行数", report.Executed), ("/forecastFen", "全年预计执行数", report.Forecast)],
            report.AdjustedBudget,
            report.Executed);
        if (report.AsOf.Year != report.FiscalYear)
        {
            check.Fail("R375", "/asOf", $"监控截止日期 {RecordFindings.Print(report.AsOf)} 不在 {report.FiscalYear} 年度里。", "改正日期或年度");
        }

        if (report.NeedsRectification && string.IsNullOrWhiteSpace(report.RectificationDemand))
        {
            check.Fail("R376", "/rectificationDemand", "写明需要整改，却没有整改要求。", "写上整改要求和建议");
        }

        CheckWords(check);
    }

    private static void CheckWords(RecordCheck<MonitorReport> check)
    {
        if (check.Find(MonitoringScheme.Kind, check.Value.Scheme, RecordJsonContext.Default.MonitoringScheme) is not { } scheme)
        {
            return;
        }

        for (var i = 0; i < check.Value.Indicators.Count; i++)
        {
            var row = check.Value.Indicators[i];
            if (row.Causes.FirstOrDefault(cause => !scheme.Causes.Contains(cause, StringComparer.Ordinal)) is { } unknown)
            {
                check.Fail("R377", $"/indicators/{i}/causes", $"偏差原因“{unknown}”不在监控办法里。", "可以写：" + string.Join("、", scheme.Causes));
            }

            if (!scheme.Possibilities.Contains(row.Possibility, StringComparer.Ordinal))
            {
                check.Fail("R378", $"/indicators/{i}/possibility", $"完成目标可能性“{row.Possibility}”不在监控办法里。", "可以写：" + string.Join("、", scheme.Possibilities));
            }
        }
    }
}
