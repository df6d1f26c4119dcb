using ReportHub.ConformanceTests.Notice;

namespace ReportHub.ConformanceTests.Audit;

/// <summary>Every official paper of ours that the auditor must pass and whose mutants it must catch: templates and specimens join here.</summary>
internal static class AuditedPapers
{
    public static IReadOnlyList<AuditedPaper> Of(NoticeFixture notice) => [new("通报", notice.Pdf)];
}
