namespace ReportHub.ConformanceTests.Audit;

/// <summary>A paper the auditor is tried on: its name in the test output and its bytes.</summary>
public sealed record AuditedPaper(string Name, byte[] Pdf);
