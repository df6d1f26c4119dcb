using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ReportHub.Audit;

namespace ReportHub.Server.Auditing;

/// <summary>A report as JSON: names English, values as people read them.</summary>
internal sealed record AuditView(bool Official, string Format, int Pages, int Errors, int Notices, string Summary, IReadOnlyList<AuditItemView> Items)
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static AuditView Of(AuditReport report, IReadOnlyList<AuditItem> items) =>
        new(report.IsOfficial, report.Format, report.Pages, report.Errors, report.Notices, report.Summary, [.. items.Select(AuditItemView.Of)]);
}

/// <summary>One demand at one place; <paramref name="Page"/> is 0 for what concerns the whole file.</summary>
internal sealed record AuditItemView(int Page, string Clause, string What, string Element, int Count, string Expected, string Measured, string Basis, string Tolerance, string Strength, string Verdict, string? Repair)
{
    public static AuditItemView Of(AuditItem item) => new(
        item.Page, item.Rule.Clause, item.Rule.What, item.Element, item.Count, item.Expected, item.Measured,
        AuditText.Of(item.Rule.Basis), AuditText.Tolerance(item.Rule), AuditText.Of(item.Rule.Strength), AuditText.Of(item.Verdict),
        item.Verdict is Audit.Verdict.Error or Audit.Verdict.Notice ? item.Rule.Repair : null);
}

/// <summary>One row of the table of demands.</summary>
internal sealed record AuditRuleView(string Clause, string What, string Strength, string Demand, string Basis, string Tolerance, string Repair)
{
    public static AuditRuleView Of(AuditRule rule) =>
        new(rule.Clause, rule.What, AuditText.Of(rule.Strength), rule.Demand, AuditText.Of(rule.Basis), AuditText.Tolerance(rule), rule.Repair);
}
