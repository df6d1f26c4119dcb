using ReportHub.Checking;

namespace ReportHub.Server.Checking;

/// <summary>One row of the table of rules.</summary>
internal sealed record CheckRuleView(string Id, string Title, string Strength, string Source)
{
    public static CheckRuleView Of(CheckingRule rule) => new(rule.Id, rule.Title, NameOf(rule.Strength), rule.Source);

    private static string NameOf(RuleStrength strength) => strength switch
    {
        RuleStrength.Must => "规定",
        RuleStrength.Normally => "一般",
        RuleStrength.Recommended => "推荐",
        _ => throw new InvalidOperationException($"No Chinese name for {strength}."),
    };
}
