using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>
/// The register of one organ and year in the order of numbers. Findings N1xx: a number not accounted for, a number without its document, a number used
/// by two documents.
/// </summary>
public sealed record RegisterReport(string OrganCode, int Year, IReadOnlyList<RegisterEntry> Entries, IReadOnlyList<Diagnostic> Findings);
