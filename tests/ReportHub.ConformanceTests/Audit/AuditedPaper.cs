namespace ReportHub.ConformanceTests.Audit;

/// <summary>A paper the auditor is tried on: its name in the test output, its bytes, and whether its red parts are on the paper already.</summary>
internal sealed record AuditedPaper(string Name, byte[] Pdf, bool OnPreprintedHead = false);
