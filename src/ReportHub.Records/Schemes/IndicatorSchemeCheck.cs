namespace ReportHub.Records;

/// <summary>An indicator scheme names every pair of levels once.</summary>
internal static class IndicatorSchemeCheck
{
    public static void Run(RecordCheck<IndicatorScheme> check)
    {
        SchemeParts.CheckTime(check);
        SchemeParts.CheckWords(check, "levels", "指标层级", check.Value.Levels.Select(level => $"{level.Level1}／{level.Level2}"));
        UsedSchemeCheck.Run(check, value => value with { EffectiveTo = null }, RecordJsonContext.Default.IndicatorScheme);
    }
}
