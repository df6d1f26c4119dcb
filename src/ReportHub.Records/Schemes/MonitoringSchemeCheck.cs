namespace ReportHub.Records;

/// <summary>A monitoring scheme names a month of the year and closed words.</summary>
internal static class MonitoringSchemeCheck
{
    public static void Run(RecordCheck<MonitoringScheme> check)
    {
        var scheme = check.Value;
        SchemeParts.CheckTime(check);
        SchemeParts.CheckNumber(check, "throughMonth", "监控截至月份", scheme.ThroughMonth, scheme.ThroughMonth is >= 1 and <= 12, "写 1 至 12");
        SchemeParts.CheckNumber(check, "minimumProjects", "每个单位最少项目数", scheme.MinimumProjects, scheme.MinimumProjects >= 0, "写 0 或正数");
        SchemeParts.CheckWords(check, "causes", "偏差原因", scheme.Causes);
        SchemeParts.CheckWords(check, "possibilities", "完成目标可能性", scheme.Possibilities);
        UsedSchemeCheck.Run(check, value => value with { EffectiveTo = null }, RecordJsonContext.Default.MonitoringScheme);
    }
}
