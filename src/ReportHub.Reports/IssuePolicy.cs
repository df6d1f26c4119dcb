namespace ReportHub.Reports;

/// <summary>What the operator asks of every issued paper. <paramref name="StrictFonts"/> refuses to issue with substituted faces (convention 17).</summary>
public sealed record IssuePolicy(bool StrictFonts = false);
