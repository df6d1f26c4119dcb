namespace ReportHub.Records;

/// <summary>Points of a self-evaluation form are 100 together, and every percentage of a qualitative indicator lies in one tier.</summary>
internal static class WeightSchemeCheck
{
    public static void Run(RecordCheck<WeightScheme> check)
    {
        var scheme = check.Value;
        SchemeParts.CheckTime(check);
        SchemeParts.CheckWords(check, "parts", "一级指标", scheme.Parts.Select(part => part.Level1));
        SchemeParts.CheckWords(check, "tiers", "档次", scheme.Tiers.Select(tier => tier.Name));
        CheckPoints(check);
        BandCheck.Run(check, "R337", "tiers", [.. scheme.Tiers.Select(tier => (tier.Name, tier.From, tier.Below))]);
        if (scheme.OverAchievementAbove is { } above)
        {
            SchemeParts.CheckNumber(check, "overAchievementAbove", "超额完成标注线", above, above > 1, "写大于 1 的倍数，例如 1.3；不标注的留空");
        }

        UsedSchemeCheck.Run(check, value => value with { EffectiveTo = null }, RecordJsonContext.Default.WeightScheme);
    }

    private static void CheckPoints(RecordCheck<WeightScheme> check)
    {
        var scheme = check.Value;
        var bounded = IsBounded(scheme.ExecutionPoints, least: 0);
        SchemeParts.CheckNumber(check, "executionPoints", "预算执行率分值", scheme.ExecutionPoints, bounded, "分值要在 0 到 100 之间");
        for (var i = 0; i < scheme.Parts.Count; i++)
        {
            var part = scheme.Parts[i];
            var possible = part.Points > 0 && IsBounded(part.Points, least: 0);
            SchemeParts.CheckNumber(check, $"parts/{i}/points", $"“{part.Level1}”的分值", part.Points, possible, "分值要大于 0、不超过 100");
            bounded &= possible;
        }

        if (bounded && scheme.ExecutionPoints + scheme.Parts.Sum(part => part.Points) is var sum && sum != WeightScheme.FullMarks)
        {
            var parts = string.Join(" + ", scheme.Parts.Select(part => RecordFindings.Print(part.Points)).Prepend(RecordFindings.Print(scheme.ExecutionPoints)));
            check.Fail("R336", "/parts", $"分值合计 {RecordFindings.Print(sum)} 分（{parts}），不是 100 分。", "改正预算执行率和各部分的分值，使合计为 100");
        }
    }

    private static bool IsBounded(decimal points, decimal least) => points >= least && points <= WeightScheme.FullMarks;
}
