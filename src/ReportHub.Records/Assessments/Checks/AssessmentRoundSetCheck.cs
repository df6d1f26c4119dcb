namespace ReportHub.Records;

/// <summary>A year is assessed once.</summary>
internal static class AssessmentRoundSetCheck
{
    public static void Run(SetCheck<AssessmentRound> set)
    {
        foreach (var (round, other) in set.Sharing(round => round.FiscalYear))
        {
            set.Fail("R358", round, "/fiscalYear", $"{round.FiscalYear} 年度已有考核“{other.Id}”。", "每个年度只录一次考核；改日期、范围的，修改原来的一条");
        }
    }
}
