using ReportHub.Checking;

namespace ReportHub.UnitTests.Checking;

/// <summary>A paper and the same with one thing changed.</summary>
internal sealed record Fault(string Description, CheckedText Clean, CheckedText Corrupted, CheckContext Context);
