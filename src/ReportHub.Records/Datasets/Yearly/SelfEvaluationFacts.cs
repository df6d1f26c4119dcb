namespace ReportHub.Records;

/// <summary>Self-evaluations (绩效自评) the units carried out in a year, of whatever fiscal year.</summary>
internal static class SelfEvaluationFacts
{
    /// <summary>Null, with finding R609, when none was handed in.</summary>
    public static Fact.Group? Of(RecordSource source, WorkFrame frame)
    {
        var done = source.List(SelfEvaluation.Kind, RecordJsonContext.Default.SelfEvaluation)
            .Where(own => own.Value.PerformedOn.Year == frame.FiscalYear && own.Value.State != SelfEvaluationState.Draft).ToList();
        if (done.Count == 0)
        {
            source.Findings.Error("R609", SelfEvaluation.Kind, "", "", $"没有 {frame.FiscalYear} 年开展的绩效自评（{SelfEvaluation.Kind}）。", "录入或导入各单位的自评表；自评日期在本年的才计入");
            return null;
        }

        var tally = new Tally(
            "selfEvaluations",
            "绩效自评项目",
            $"{frame.FiscalYear}年开展并报送的项目绩效自评",
            [.. done.Select(own => new Counted(own.Ref, own.Value.Unit, own.Value.Budget))],
            frame.Basis);
        var doneOn = done.Max(own => own.Value.PerformedOn);
        var parts = tally.ByUnit(frame.Units, doneOn, []);
        return Fact.Of(
            tally.Refs,
            ("count", tally.Count),
            ("amount", tally.Amount),
            ("evaluatedYears", YearlyFacts.Years(done.Select(own => own.Value.FiscalYear))),
            ("doneOn", doneOn),
            ("doneMonth", doneOn.Month),
            ("units", YearlyFacts.Rows(parts)),
            ("roundingNote", tally.RoundingNote(parts)));
    }
}
