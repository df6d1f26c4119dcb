using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>How a re-rendering compares with what was issued (convention 16).</summary>
public enum VerificationGrade
{
    SameBytes,
    SamePages,
    Differs,
}

/// <summary>
/// Result of <c>verify</c> for one document: the archive's integrity is the proof, the grade is information. No grade: it could not be rendered
/// again, and the findings say why.
/// </summary>
public sealed record Verification(string DocumentId, bool ArchiveIntact, VerificationGrade? Grade, IReadOnlyList<Diagnostic> Findings);
