namespace ReportHub.Records;

/// <summary>What must hold of a self-evaluation beyond its shape.</summary>
internal static class SelfEvaluationCheck
{
    public static void Run(RecordCheck<SelfEvaluation> check)
    {
        var evaluation = check.Value;
        ProjectUnits.Require(check, evaluation.Project, evaluation.FiscalYear, evaluation.Unit);
        SchemeChoice.Require(check, WeightScheme.Kind, evaluation.Scheme, evaluation.PerformedOn);
        SchemeChoice.Require(check, RatingScheme.Kind, evaluation.RatingScheme, evaluation.PerformedOn, "/ratingScheme");
        Spending.Check(
            check,
            [("/initialBudgetFen", "年初预算数", evaluation.InitialBudget), ("/budgetFen", "全年预算数（A）", evaluation.Budget), ("/executedFen", "全年执行数（B）", evaluation.Executed)],
            evaluation.Budget,
            evaluation.Executed);
        if (evaluation.PerformedOn.Year < evaluation.FiscalYear)
        {
            check.Fail("R380", "/performedOn", $"自评日期 {RecordFindings.Print(evaluation.PerformedOn)} 早于被评价的 {evaluation.FiscalYear} 年度。", "年度写被评价的年度，日期写开展自评的日期");
        }

        if (evaluation.Total is < 0 or > 100)
        {
            check.Fail("R381", "/total", $"总分 {RecordFindings.Print(evaluation.Total.Value)} 不在 0 到 100 之间。", "改正总分");
        }

        RatingAgreement.Require(check, evaluation.RatingScheme, evaluation.Rating, evaluation.Total);
    }
}
