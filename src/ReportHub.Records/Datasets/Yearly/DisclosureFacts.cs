using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>What was made public in a year, and where.</summary>
internal static class DisclosureFacts
{
    /// <summary>Warning R614 when nothing was.</summary>
    public static Fact.Group Of(RecordSource source, WorkFrame frame)
    {
        var published = source.List(DisclosureItem.Kind, RecordJsonContext.Default.DisclosureItem)
            .Where(item => item.Value.PublishedOn?.Year == frame.FiscalYear && item.Value.State != DisclosureState.Withdrawn).ToList();
        if (published.Count == 0)
        {
            source.Findings.Warning("R614", DisclosureItem.Kind, "", "", $"没有 {frame.FiscalYear} 年公开的信息（{DisclosureItem.Kind}），报告不写公开情况。", "公开后在信息公开记录里填上公开日期");
        }

        var refs = published.Count == 0 ? frame.Basis : [.. published.Select(item => item.Ref).Order(RecordRef.Order)];
        var work = frame.Work.Value;
        return Fact.Of(
            refs,
            ("count", new Figure<int>(published.Count, refs, Defined.Count("disclosure.count", "公开信息条数", $"{frame.FiscalYear}年公开、未撤回的信息的条数。", "条"))),
            ("budgetYears", YearsOf(published, DisclosureSubject.Goals)),
            ("accountsYears", YearsOf(published, DisclosureSubject.Evaluation, DisclosureSubject.SelfEvaluation)),
            ("siteName", work.SiteName),
            ("site", work.Site),
            ("sitePath", Fact.Words(work.SitePath, [frame.Work.Ref])));
    }

    /// <summary>Goals go with a year's budget, results with a year's accounts; null when there are none.</summary>
    private static string? YearsOf(IReadOnlyList<Stored<DisclosureItem>> published, params IReadOnlyList<DisclosureSubject> subjects)
    {
        var years = published.Where(item => subjects.Contains(item.Value.Subject)).Select(item => item.Value.FiscalYear).ToList();
        return years.Count == 0 ? null : YearlyFacts.Years(years);
    }
}
