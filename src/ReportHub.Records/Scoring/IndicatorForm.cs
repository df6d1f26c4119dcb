namespace ReportHub.Records;

/// <summary>One row of a self-evaluation form against the rule of its kind.</summary>
internal sealed class IndicatorForm(ScoredIndicator indicator, int index, WeightScheme scheme, List<ScoreFinding> findings)
{
    private bool HasReason => !string.IsNullOrWhiteSpace(indicator.Remark);

    /// <summary>The computed score, or null where a number is missing or cannot be (R430).</summary>
    public decimal? Score()
    {
        if (indicator.Points is < 0 or > WeightScheme.FullMarks || indicator.Score < 0 || indicator.Score > indicator.Points)
        {
            Add("R430", "score", $"指标“{indicator.Name}”得分 {RecordFindings.Print(indicator.Score)}，分值 {RecordFindings.Print(indicator.Points)}。", "分值在 0 到 100 之间，得分在 0 到分值之间", true);
            return null;
        }

        var computed = indicator.IndicatorKind == IndicatorKind.Qualitative ? Qualitative() : Quantitative();
        if (computed is { } score && !ScorePrecision.Same(indicator.Score, score))
        {
            Compare(score);
        }

        return computed;
    }

    private decimal? Quantitative()
    {
        if (indicator.TargetValue is not { } target || indicator.ActualValue is not { } actual)
        {
            Add("R431", "actualValue", $"定量指标“{indicator.Name}”没有指标数值或完成数值，得分无法核对。", "填上两个数值；不能用数衡量的改为定性指标", true);
            return null;
        }

        if (scheme.OverAchievementAbove is { } above && IndicatorScore.IsOverAchieved(indicator.IndicatorKind, target, actual, above))
        {
            Add("R432", "actualValue", $"指标“{indicator.Name}”目标 {RecordFindings.Print(target)}，完成 {RecordFindings.Print(actual)}，超过目标的 {RecordFindings.Print(above * 100)}%。",
                "核对目标是否定得过低；过低的可以扣分，并写明原因", false);
        }

        return indicator.IndicatorKind == IndicatorKind.AtLeast ? IndicatorScore.AtLeast(target, actual, indicator.Points) : IndicatorScore.AtMost(target, actual, indicator.Points);
    }

    private decimal? Qualitative()
    {
        if (indicator.Achievement is not { } achievement || achievement is < 0 or > 100)
        {
            Add("R431", "achievement", $"定性指标“{indicator.Name}”没有写 0 至 100 的完成程度，得分无法核对。", "由评价人按档次确定百分比", true);
            return null;
        }

        var named = scheme.Tiers.FirstOrDefault(tier => string.Equals(tier.Name, indicator.Actual.Trim(), StringComparison.Ordinal));
        var tier = IndicatorScore.TierOf(scheme, achievement);
        if (named is not null && tier is not null && named != tier)
        {
            Add("R433", "achievement", $"指标“{indicator.Name}”写的档次是“{named.Name}”，完成程度 {RecordFindings.Print(achievement)}% 属于“{tier.Name}”。", $"“{named.Name}”是 {Range(named)}；改正档次或完成程度", true);
        }

        return IndicatorScore.Qualitative(achievement, indicator.Points);
    }

    /// <summary>A lower score with a reason is the evaluator's right (a target set too low, say).</summary>
    private void Compare(decimal score)
    {
        if (indicator.Score > score || !HasReason)
        {
            Add("R434", "score", $"指标“{indicator.Name}”按办法得 {ScorePrecision.Print(score)} 分，写的是 {RecordFindings.Print(indicator.Score)} 分。",
                indicator.Score > score ? "改正得分或完成数值" : "改正得分；有意少给的写明原因", indicator.Score > score);
        }
    }

    private static string Range(QualitativeTier tier) =>
        tier.Below is { } below ? $"{RecordFindings.Print(tier.From)}%（含）至 {RecordFindings.Print(below)}%" : $"{RecordFindings.Print(tier.From)}%（含）以上";

    private void Add(string code, string member, string message, string hint, bool isMistake) =>
        findings.Add(new(code, $"/indicators/{index}/{member}", message, hint, isMistake));
}
