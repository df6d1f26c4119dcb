namespace ReportHub.Records;

/// <summary>What must hold of a round: its days in order, under a scheme in force when it began.</summary>
internal static class AssessmentRoundCheck
{
    public static void Run(RecordCheck<AssessmentRound> check)
    {
        var round = check.Value;
        if (round.FixedOn < round.StartedOn || round.MaterialsDueOn < round.StartedOn)
        {
            check.Fail("R134", "/startedOn", $"{round.FiscalYear} 年度考核的报送或审定日期早于开始日期。", "改正日期");
        }

        SchemeChoice.Require(check, AssessmentScheme.Kind, round.Scheme, round.StartedOn);
    }
}
