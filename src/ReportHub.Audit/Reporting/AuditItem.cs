namespace ReportHub.Audit;

/// <summary>
/// One demand judged at one place: page of the file from 1, the element's first words, expected and measured as text with their units. Passes of one demand on
/// one page are one item: the one that came nearest to failing, and <paramref name="Count"/> of them.
/// </summary>
public sealed record AuditItem(int Page, AuditRule Rule, string Element, string Expected, string Measured, Verdict Verdict, int Count = 1);
