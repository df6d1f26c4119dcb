using ReportHub.Documents;

namespace ReportHub.Templates;

/// <summary>The front of a report without red parts.</summary>
internal sealed class ReportBinder(FrontPlan front, ReportFrontPlan report, DocumentFacts facts, BindingRun run)
{
    public ReportTitle Title()
    {
        var title = front.Title.Collect(run);
        BindingChecks.Present(title, "标题", run);
        BindingChecks.TitleLines(title, facts.TitleLines, run);
        return new(title) { Lines = facts.TitleLines, Subtitle = report.Subtitle?.Collect(run) ?? [] };
    }

    public Cover? Cover()
    {
        if (report.Cover is not { } plan)
        {
            return null;
        }

        var entries = new List<CoverEntry>(plan.Entries.Count);
        foreach (var (label, value) in plan.Entries)
        {
            if (value.Collect(run) is var printed && !Blank.Is(printed))
            {
                entries.Add(new(label, printed));
            }
        }

        return new(entries, plan.Organ?.Collect(run) ?? [], plan.Date?.Collect(run) ?? []);
    }

    public Contents? Contents() => report.ContentsLevels is { } levels ? new(levels) : null;

    /// <summary>Null where the style sheet's pages do.</summary>
    public PartStyle? Pages()
    {
        var header = report.Header?.Collect(run) ?? [];
        return report.Folio is null && header.Count == 0 ? null : new() { Folio = report.Folio, Header = header };
    }
}
