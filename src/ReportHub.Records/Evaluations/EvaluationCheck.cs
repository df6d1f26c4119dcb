using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>What must hold of an evaluation beyond its shape.</summary>
internal static class EvaluationCheck
{
    public static void Run(RecordCheck<Evaluation> check)
    {
        var evaluation = check.Value;
        ProjectUnits.Require(check, evaluation.Project, evaluation.FiscalYear, evaluation.Unit);
        SchemeChoice.Require(check, RatingScheme.Kind, evaluation.RatingScheme, evaluation.PerformedOn ?? evaluation.SelectedOn, "/ratingScheme");
        RatingAgreement.Require(check, evaluation.RatingScheme, evaluation.Rating, evaluation.Score);
        CheckObject(check);
        CheckMoney(check);
        if (evaluation.Method == EvaluationMethod.ThirdParty && evaluation.Agency is null && evaluation.State > EvaluationState.Selected)
        {
            check.Fail("R387", "/agency", "由第三方机构评价，却没有写机构。", "填上评价机构的代号");
        }

        if (evaluation.PerformedOn is { } performed && performed < evaluation.SelectedOn)
        {
            check.Fail("R388", "/performedOn", $"完成日期 {RecordFindings.Print(performed)} 早于选定日期 {RecordFindings.Print(evaluation.SelectedOn)}。", "改正其中一个日期");
        }
    }

    private static void CheckObject(RecordCheck<Evaluation> check)
    {
        var evaluation = check.Value;
        if (evaluation.ObjectKind == EvaluationObject.Project && evaluation.Project is null)
        {
            check.Fail("R385", "/project", "评价对象是项目，却没有写项目代码。", "填上项目代码，或把评价对象改为部门整体支出");
        }
        else if (evaluation.ObjectKind == EvaluationObject.WholeUnit && evaluation.Project is not null)
        {
            check.Fail("R385", "/project", "评价对象是部门整体支出，却写了项目代码。", "去掉项目代码，或把评价对象改为项目");
        }
    }

    /// <summary>Money is the record's own or known with its batch only; a batch is of the same year.</summary>
    private static void CheckMoney(RecordCheck<Evaluation> check)
    {
        var evaluation = check.Value;
        if (evaluation.Amount is null && evaluation.Batch is null)
        {
            check.Fail("R386", "/amountFen", "没有涉及资金，也没有写所属批次。", "填上涉及资金；只知道一批合计数的，先录入批次再填批次代号");
        }
        else if (evaluation.Amount < Money.Zero)
        {
            check.Fail("R373", "/amountFen", "“涉及资金”是负数。", "金额最低为 0");
        }

        if (evaluation.Batch is { } code && check.Find(EvaluationBatch.Kind, code, RecordJsonContext.Default.EvaluationBatch) is { } batch && batch.FiscalYear != evaluation.FiscalYear)
        {
            check.Fail("R371", "/fiscalYear", $"年度是 {evaluation.FiscalYear}，批次“{batch.Title}”的年度是 {batch.FiscalYear}。", "两处写成同一年度");
        }
    }
}
