namespace ReportHub.Records;

/// <summary>What a self-evaluation form comes to under its frozen scheme, and where the scores written in it differ.</summary>
/// <param name="Execution">Computed from A and B.</param>
/// <param name="Indicators">Computed, in the order of the form; null where a number is missing.</param>
/// <param name="Total">Of the scores as written, which may lie below the computed ones with a reason; null for forms without indicators.</param>
internal sealed record SelfEvaluationScore(ExecutionScore Execution, IReadOnlyList<decimal?> Indicators, decimal? Total, IReadOnlyList<ScoreFinding> Findings)
{
    public static SelfEvaluationScore Of(SelfEvaluation form, WeightScheme scheme)
    {
        var execution = ExecutionScore.Of(form.Budget, form.Executed, scheme.ExecutionPoints, scheme.NoBudget);
        if (form.Indicators.Count == 0)
        {
            return new(execution, [], null, []);
        }

        var findings = new List<ScoreFinding>();
        var indicators = form.Indicators.Select((indicator, index) => new IndicatorForm(indicator, index, scheme, findings).Score()).ToList();
        var check = new FormTotals(form, scheme, execution, findings);
        return new(execution, indicators, check.Run(), findings);
    }

    /// <summary>
    /// Findings of a record under check: mistakes are errors once the form is filed. Drafts are still at work, and results taken over from before the
    /// system are not scored again by it; there they are warnings.
    /// </summary>
    public static void Check(RecordCheck<SelfEvaluation> check)
    {
        if (check.Find(WeightScheme.Kind, check.Value.Scheme, RecordJsonContext.Default.WeightScheme) is not { } scheme)
        {
            return;
        }

        var binding = check.Value.State != SelfEvaluationState.Draft && !check.TakesOver;
        foreach (var finding in Of(check.Value, scheme).Findings)
        {
            if (binding && finding.IsMistake)
            {
                check.Fail(finding.Code, finding.Pointer, finding.Message, finding.Hint);
            }
            else
            {
                check.Warn(finding.Code, finding.Pointer, finding.Message, finding.Hint);
            }
        }
    }
}
