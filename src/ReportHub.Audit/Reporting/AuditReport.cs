namespace ReportHub.Audit;

/// <summary>A file measured against GB/T 9704-2012. <paramref name="Format"/> is Chinese; <paramref name="Summary"/> is one Chinese sentence that says the result.</summary>
public sealed record AuditReport(bool IsOfficial, string Format, int Pages, string Summary, IReadOnlyList<AuditItem> Items)
{
    public int Errors => Items.Count(item => item.Verdict == Verdict.Error);

    public int Notices => Items.Count(item => item.Verdict == Verdict.Notice);
}
