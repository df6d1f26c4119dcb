using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Training, publicity, and the liaison officers of a year.</summary>
internal static class OutreachFacts
{
    /// <summary>Warning R615 when no training was held.</summary>
    public static Fact.Group Training(RecordSource source, WorkFrame frame)
    {
        var held = source.List(TrainingEvent.Kind, RecordJsonContext.Default.TrainingEvent).Where(item => item.Value.FiscalYear == frame.FiscalYear).OrderBy(item => item.Value.HeldOn).ToList();
        if (held.Count == 0)
        {
            source.Findings.Warning("R615", TrainingEvent.Kind, "", "", $"没有 {frame.FiscalYear} 年度的培训记录（{TrainingEvent.Kind}），报告不写培训。", "录入培训的日期、主题和人次");
        }

        var refs = held.Count == 0 ? frame.Basis : [.. held.Select(item => item.Ref).Order(RecordRef.Order)];
        return Fact.Of(
            refs,
            ("sessions", new Figure<int>(held.Count, refs, Defined.Count("training.sessions", "培训场次", $"{frame.FiscalYear}年度举办的培训的场次。", "场"))),
            ("attendance", new Figure<int>(held.Sum(item => item.Value.Attendance), refs, Defined.Count("training.attendance", "培训人次", $"{frame.FiscalYear}年度各场培训人次之和；有一场只知道不少于多少的，印作“余”。", "人次"))),
            ("attendanceIsFloor", held.Any(item => item.Value.AttendanceIsFloor)),
            ("forms", Fact.Words(held.Select(item => item.Value.Form).Distinct(StringComparer.Ordinal))),
            ("audiences", Fact.Words(held.Select(item => item.Value.Audience).Distinct(StringComparer.Ordinal))),
            ("topics", Fact.Words(held.Select(item => item.Value.Topic).Distinct(StringComparer.Ordinal))));
    }

    /// <summary>Warning R616 when nothing was published; sites with the most items first.</summary>
    public static Fact.Group News(RecordSource source, WorkFrame frame)
    {
        var items = source.List(NewsItem.Kind, RecordJsonContext.Default.NewsItem).Where(item => item.Value.FiscalYear == frame.FiscalYear).ToList();
        if (items.Count == 0)
        {
            source.Findings.Warning("R616", NewsItem.Kind, "", "", $"没有 {frame.FiscalYear} 年度的宣传信息（{NewsItem.Kind}），报告不写宣传。", "录入发表的信息：日期、标题、网站");
        }

        var refs = items.Count == 0 ? frame.Basis : RefsOf(items);
        var sites = items.GroupBy(item => item.Value.Site, StringComparer.Ordinal).OrderByDescending(site => site.Count()).ThenBy(site => site.Min(item => item.Value.PublishedOn));
        return Fact.Of(
            refs,
            ("count", new Figure<int>(items.Count, refs, Defined.Count("news.count", "宣传信息篇数", $"{frame.FiscalYear}年度发表的宣传信息的篇数。", "篇"))),
            ("sites", new Fact.Many([.. sites.Select(site => (Fact)Fact.Of(
                RefsOf([.. site]),
                ("name", site.Key),
                ("count", new Figure<int>(site.Count(), RefsOf([.. site]), Defined.Count("news.site." + site.Key.Replace('/', '／'), $"{site.Key}发表篇数", $"{frame.FiscalYear}年度在{site.Key}发表的宣传信息的篇数。", "篇")))))])));
    }

    /// <summary>Units whose liaison officer changed during the year; null where no liaison is recorded at all.</summary>
    public static Fact.Group Liaisons(RecordSource source, WorkFrame frame)
    {
        var all = source.List(Liaison.Kind, RecordJsonContext.Default.Liaison);
        var changed = LiaisonTurnover.Of(source.Records, frame.FiscalYear).Units;
        IReadOnlyList<RecordRef> refs = changed.Count == 0 ? [.. all.Select(tenure => tenure.Ref)] : [.. changed.SelectMany(unit => unit.Begun).Select(tenure => tenure.Ref).Order(RecordRef.Order)];
        return Fact.Of(
            frame.Basis,
            ("changedUnits", all.Count == 0
                ? (string?)null
                : new Figure<int>(changed.Count, refs, Defined.Count("liaisons.changedUnits", "更换联络员的单位数", $"{frame.FiscalYear}年内由新的绩效管理联络员接任的预算单位的个数，同一单位更换几次只计一个。"))));
    }

    private static IReadOnlyList<RecordRef> RefsOf(IReadOnlyList<Stored<NewsItem>> items) => [.. items.Select(item => item.Ref).Order(RecordRef.Order)];
}
