using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Monitoring of a year (绩效跟踪监控): the last filed report of every monitored project.</summary>
internal sealed class MonitoringFacts
{
    private readonly WorkFrame frame;
    private readonly IReadOnlyList<Stored<MonitorReport>> reports;
    private readonly Stored<MonitoringScheme> scheme;
    private readonly Tally all;
    private readonly IReadOnlyDictionary<RecordRef, Money> executed;

    private MonitoringFacts(WorkFrame frame, IReadOnlyList<Stored<MonitorReport>> reports, Stored<MonitoringScheme> scheme)
    {
        (this.frame, this.reports, this.scheme) = (frame, reports, scheme);
        all = new(
            "monitoring",
            "跟踪监控项目",
            $"{frame.FiscalYear}年度已报送绩效运行跟踪监控报告的项目（同一项目取最后一次报告）",
            [.. reports.Select(report => new Counted(report.Ref, report.Value.Unit, report.Value.AdjustedBudget))],
            frame.Basis);
        executed = reports.ToDictionary(report => report.Ref, report => report.Value.Executed);
    }

    /// <summary>Null, with finding R608 or R602, when the year has no report or its scheme is not entered.</summary>
    public static MonitoringFacts? Read(RecordSource source, WorkFrame frame)
    {
        var json = RecordJsonContext.Default;
        var reports = source.List(MonitorReport.Kind, json.MonitorReport)
            .Where(report => report.Value.FiscalYear == frame.FiscalYear && report.Value is { State: not MonitorState.Draft, FiledOn: not null })
            .GroupBy(report => report.Value.Project, StringComparer.Ordinal).Select(group => group.MaxBy(report => report.Value.AsOf)!).ToList();
        if (reports.Count == 0)
        {
            source.Findings.Error("R608", MonitorReport.Kind, "", "", $"{frame.FiscalYear} 年度没有已报送的跟踪监控报告（{MonitorReport.Kind}）。", "录入或导入各单位的监控报告，并办理报送");
            return null;
        }

        var code = reports.MaxBy(report => report.Value.AsOf)!.Value.Scheme;
        if (source.Find(MonitoringScheme.Kind, code, json.MonitoringScheme) is { } scheme)
        {
            return new(frame, reports, scheme);
        }

        source.Findings.Error("R602", MonitoringScheme.Kind, code, "", $"监控报告引用的监控办法“{code}”没有录入。", "先录入这个办法，或改正报告里的引用");
        return null;
    }

    public Fact.Group All()
    {
        var asOf = reports.Max(report => report.Value.AsOf);
        var doneOn = reports.Max(report => report.Value.FiledOn!.Value);
        var units = frame.Units.FirstLevelOn(asOf);
        var parts = all.ByUnit(frame.Units, doneOn, units);
        var below = parts.Where(part => part.Items.Count < scheme.Value.MinimumProjects).ToList();
        var slow = reports.Where(report => report.Value.NeedsRectification).ToList();
        return Fact.Of(
            all.Refs,
            ("count", all.Count),
            ("amount", all.Amount),
            ("executed", ExecutedOf(all.Items, all.Refs, "monitoring", "跟踪监控项目")),
            ("executionRate", RateOf(all.Items, all.Refs, "monitoring", "跟踪监控项目")),
            ("asOf", asOf),
            ("doneOn", doneOn),
            ("doneMonth", doneOn.Month),
            ("scheme", SchemeFacts()),
            ("keepsMinimum", below.Count == 0),
            ("unitCount", new Figure<int>(units.Count, [.. units.Select(unit => unit.Ref).Order(RecordRef.Order)], Defined.Count("monitoring.unitCount", "一级预算单位数", $"{RecordFindings.Print(asOf)}有效的一级预算单位的个数。"))),
            ("belowMinimum", Fact.Words(below.Select(part => part.Name), frame.Basis)),
            ("rectifications", Counted(slow, "monitoring.rectifications", "需要整改的项目数", "监控报告标明需要整改的项目的个数。")),
            ("causes", Causes()),
            ("possibilities", Possibilities()),
            ("units", new Fact.Many([.. parts.Select(Row)])),
            ("roundingNote", all.RoundingNote(parts)));
    }

    private Fact.Group SchemeFacts() => Fact.Of(
        [scheme.Ref],
        ("name", scheme.Value.Name),
        ("minimum", new Figure<int>(scheme.Value.MinimumProjects, [scheme.Ref], Defined.Count("monitoring.minimum", "每个单位至少监控项目数", $"“{scheme.Value.Name}”规定的每个一级预算单位至少监控的项目个数。"))),
        ("throughMonth", scheme.Value.ThroughMonth));

    private Fact Row(UnitPart part)
    {
        var (id, title) = ("monitoring.unit." + part.Unit.Code, part.Name + "跟踪监控项目");
        return Fact.Of(
            part.Count.Records,
            ("code", part.Unit.Code),
            ("name", part.Name),
            ("count", part.Count),
            ("amount", part.Amount),
            ("executed", ExecutedOf(part.Items, part.Count.Records, id, title)),
            ("executionRate", RateOf(part.Items, part.Count.Records, id, title)));
    }

    /// <summary>Causes of deviations in the scheme's order, those nobody named left out; a project counts once for a cause.</summary>
    private Fact.Many Causes() => new(
        [.. scheme.Value.Causes
            .Select(cause => (Word: cause, Reports: reports.Where(report => report.Value.Indicators.Any(row => row.Causes.Contains(cause, StringComparer.Ordinal))).ToList()))
            .Where(cause => cause.Reports.Count > 0)
            .Select(cause => (Fact)Fact.Of(
                [scheme.Ref],
                ("name", cause.Word),
                ("count", Counted(cause.Reports, "monitoring.cause." + cause.Word, $"因{cause.Word}偏离目标的项目数", $"监控报告中至少一项指标的偏差原因含“{cause.Word}”的项目的个数。"))))],
        all.Refs);

    /// <summary>By the worst possibility among a project's indicators: the scheme lists the best first.</summary>
    private Fact.Many Possibilities()
    {
        var words = scheme.Value.Possibilities.ToList();
        return new(
            [.. words.Select((word, index) => (Word: word, Reports: reports.Where(report => report.Value.Indicators.Select(row => words.IndexOf(row.Possibility)).DefaultIfEmpty(-1).Max() == index).ToList()))
                .Where(possibility => possibility.Reports.Count > 0)
                .Select(possibility => (Fact)Fact.Of(
                    [scheme.Ref],
                    ("name", possibility.Word),
                    ("count", Counted(possibility.Reports, "monitoring.possibility." + possibility.Word, $"{possibility.Word}完成目标的项目数", $"监控报告各项指标中完成目标可能性最差的一项为“{possibility.Word}”的项目的个数。"))))],
            all.Refs);
    }

    private Figure<int> Counted(IReadOnlyList<Stored<MonitorReport>> some, string id, string title, string definition) =>
        new(some.Count, some.Count == 0 ? all.Refs : [.. some.Select(report => report.Ref).Order(RecordRef.Order)], Defined.Count(id, title, definition));

    private Figure<decimal> ExecutedOf(IReadOnlyList<Counted> items, IReadOnlyList<RecordRef> refs, string id, string title) => new(
        SumExecuted(items).Wan, refs, Defined.Wan(id + ".executed", title + "执行数", $"{title}截至监控截止日的执行数之和。"));

    private Fact RateOf(IReadOnlyList<Counted> items, IReadOnlyList<RecordRef> refs, string id, string title) => YearlyFacts.Ratio(
        SumExecuted(items).Wan, Tally.SumOf(items).Wan, refs, Defined.Ratio(id + ".executionRate", title + "执行率", $"{title}的执行数除以调整后预算数。", 1));

    private Money SumExecuted(IReadOnlyList<Counted> items) => items.Aggregate(Money.Zero, (sum, item) => sum + executed[item.Ref]);
}
