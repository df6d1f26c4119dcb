using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

/// <summary>A sound self-evaluation form of 97 points; tests change what they are about.</summary>
internal static class SelfEvaluationForms
{
    public static WeightScheme Scheme { get; } = new(
        "weights", "自评分值", "示例", new(2019, 1, 1), null, 10, [new("产出指标", 60), new("效益指标", 30)], [new("达成", 80, null), new("部分达成", 60, 80), new("未达成", 0, 60)], NoBudgetRule.Redistribute, 1.3m);

    public static ScoredIndicator Output { get; } = new("产出指标", "数量指标", "维护系统个数", IndicatorKind.AtLeast, "≥12个", "12个", 12, 12, null, 60, 60, null);

    public static ScoredIndicator Benefit { get; } = new("效益指标", "社会效益指标", "保障业务", IndicatorKind.Qualitative, "有所提升", "有所提升", null, null, 90, 30, 27, null);

    public static SelfEvaluation Filed { get; } = new(
        2018, "2018-101-001", "101", new(2019, 8, 12), "weights", Money.FromWan(12), Money.FromWan(12), Money.FromWan(12), [Output, Benefit], 10, 97, null, null, null, SelfEvaluationState.Filed, null);

    public static IReadOnlyList<string> Findings(SelfEvaluation form) =>
        [.. SelfEvaluationScore.Of(form, Scheme).Findings.Select(finding => $"{finding.Code} {finding.Pointer} {finding.Message} {finding.Hint}{(finding.IsMistake ? "" : "（提请注意）")}")];
}
