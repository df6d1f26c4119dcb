using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Comprehensive evaluations (综合评价) the first-level units carried out in a year.</summary>
internal static class ComprehensiveFacts
{
    /// <summary>Null, with finding R610, when there is none.</summary>
    public static Fact.Group? Of(EvaluationsOfYear evaluations, RecordFindings findings, WorkFrame frame)
    {
        var done = evaluations.Of(EvaluationCategory.Comprehensive);
        if (done.Count == 0)
        {
            findings.Error("R610", Evaluation.Kind, "", "", $"没有 {frame.FiscalYear} 年完成的综合评价（{Evaluation.Kind}）。", "录入各单位的综合评价；评价日期在本年、已定稿的才计入");
            return null;
        }

        var tally = new Tally(
            "comprehensive",
            "综合评价项目",
            $"{frame.FiscalYear}年完成的预算单位综合评价",
            [.. done.Select(evaluation => new Counted(evaluation.Ref, evaluation.Value.Unit, evaluation.Value.Amount ?? Money.Zero))],
            frame.Basis);
        var doneOn = done.Max(evaluation => evaluation.Value.PerformedOn!.Value);
        return Fact.Of(
            tally.Refs,
            ("count", tally.Count),
            ("amount", tally.Amount),
            ("evaluatedYears", YearlyFacts.Years(done.Select(evaluation => evaluation.Value.FiscalYear))),
            ("doneOn", doneOn),
            ("doneMonth", doneOn.Month),
            ("own", By(EvaluationMethod.Own, "own", "单位自行开展")),
            ("thirdParty", By(EvaluationMethod.ThirdParty, "thirdParty", "委托第三方机构开展")),
            ("experts", By(EvaluationMethod.Experts, "experts", "委托专家组开展")));

        Figure<int> By(EvaluationMethod method, string key, string words)
        {
            var some = done.Where(evaluation => evaluation.Value.Method == method).ToList();
            return new(
                some.Count,
                some.Count == 0 ? tally.Refs : [.. some.Select(evaluation => evaluation.Ref).Order(RecordRef.Order)],
                Defined.Count("comprehensive." + key, words + "的综合评价个数", $"{frame.FiscalYear}年完成的综合评价中{words}的个数。"));
        }
    }
}
