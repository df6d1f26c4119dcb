using System.Globalization;

namespace ReportHub.Records;

/// <summary>The rules a year's papers cite: their titles are registered and never retyped (domain.md 5.3, item 2).</summary>
internal static class RuleFacts
{
    private const string Procedure = "procedure";
    private const string Assessment = "assessment-rule";
    private const string BudgetLaw = "budget-law";
    private const string Points = "points-";

    /// <summary>Finding R612 names a rule that is not entered, by its code.</summary>
    public static Fact.Group Of(RecordSource source, WorkFrame frame)
    {
        var points = Points + frame.FiscalYear.ToString(CultureInfo.InvariantCulture);
        return Fact.Of(
            frame.Basis,
            ("procedure", Find(source, Procedure, "预算绩效管理工作规程")),
            ("points", Find(source, points, $"{frame.FiscalYear} 年预算绩效管理要点")),
            ("assessment", Find(source, Assessment, "预算绩效管理工作考核办法")),
            ("budgetLaw", Find(source, BudgetLaw, "预算法")));
    }

    private static Fact Find(RecordSource source, string code, string what)
    {
        if (source.Find(Rule.Kind, code, RecordJsonContext.Default.Rule) is { } rule)
        {
            return Fact.Of([rule.Ref], ("title", rule.Value.Title), ("number", rule.Value.Number), ("issuedBy", rule.Value.IssuedBy), ("parts", Fact.Words(rule.Value.QuotedNames, [rule.Ref])));
        }

        source.Findings.Error("R612", Rule.Kind, code, "", $"报告要引用的{what}没有登记。", $"录入一条 {Rule.Kind} 记录，代号写“{code}”，标题照文件原文");
        return (string?)null;
    }
}
