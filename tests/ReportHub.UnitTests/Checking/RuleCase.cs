namespace ReportHub.UnitTests.Checking;

/// <summary>A text with the fault of one rule, and one like it without.</summary>
internal sealed record RuleCase(string Rule, string Wrong, string Right);
