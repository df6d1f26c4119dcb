using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Template and facts in, document out: a pure function.</summary>
public static class TemplateBinder
{
    /// <summary>Findings T6xx (limits) and T7xx (data: invisible characters dropped, line ends joined, facts that do not fit the template).</summary>
    /// <exception cref="ArgumentException">The snapshot was not loaded with the schema of this template.</exception>
    public static Outcome<ReportDocument> Bind(TemplateVersion template, DataSnapshot snapshot, DocumentFacts facts, BindPurpose purpose)
    {
        if (!ReferenceEquals(template.Schema, snapshot.Schema))
        {
            throw new ArgumentException($"The snapshot must be loaded with the schema of {template.Id}.", nameof(snapshot));
        }

        var plan = template.Plan;
        var run = new BindingRun(plan.Frames);
        var factsRoot = FactsNode.From(facts);
        (run.Frames.Nodes[Frames.Snapshot], run.Frames.Nodes[Frames.Facts]) = (snapshot.Root, factsRoot);

        var front = plan.Front;
        var organs = front.Organs?.Collect(run) ?? [];
        var official = front.Report is null ? new OfficialBinder(front, template.Style, new(facts, factsRoot, run), purpose, run).Bind(organs) : null;
        var report = front.Report is { } reportPlan ? new ReportBinder(front, reportPlan, facts, run) : null;
        var title = report?.Title();
        var cover = report?.Cover();
        var pages = report?.Pages();
        run.Pages = pages ?? run.Pages;
        var document = new ReportDocument
        {
            Style = template.Style,
            Properties = Properties(
                template,
                snapshot,
                facts,
                purpose,
                TitleOf(official, title),
                organs.Count > 0 ? organs[0].PlainText() : cover?.Organ.PlainText() ?? ""),
            Official = official,
            Title = title,
            Cover = cover,
            Contents = report?.Contents(),
            Pages = pages,
            Body = BindFlow(plan.Body, run),
            Annexes = [.. plan.Annexes.Select(annex => BindAnnex(annex, run))],
            Lexicon = front.Words is { } words ? [.. words.Collect(run).Select(word => word.PlainText())] : [],
        };
        return new(document, run.Findings.ToList());
    }

    private static Annex BindAnnex(AnnexPlan annex, BindingRun run) => new(annex.Id, annex.Number, annex.Title.Collect(run), BindFlow(annex.Content, run))
    {
        Pages = annex.Landscape ? run.Pages with { Orientation = PageOrientation.Landscape } : null,
        BoundSeparately = annex.BoundSeparately,
    };

    // An order has no title: it is known by its mark and its number (10.2).
    private static string TitleOf(OfficialElements? official, ReportTitle? title) => official is null
        ? title!.Title.PlainText()
        : official.Format == OfficialFormat.Order
            ? official.IssuerMark.Content.PlainText() + official.Number.PlainText()
            : official.Title.PlainText();

    private static IReadOnlyList<Block> BindFlow(PlanNode[] plan, BindingRun run)
    {
        run.Blocks = new();
        PlanNode.RunAll(plan, run);
        return run.Blocks.Finish(run);
    }

    private static DocumentProperties Properties(
        TemplateVersion template, DataSnapshot snapshot, DocumentFacts facts, BindPurpose purpose, string title, string author) => new(
        title,
        author,
        template.DocumentKind,
        facts.IssueDate,
        ContentHash.Of($"{template.Closure.Hash.Hex}\n{snapshot.Hash.Hex}\n{facts.Hash.Hex}"))
    {
        IsPreview = purpose == BindPurpose.Preview,
    };
}

/// <summary>What a binding is for; preview and issue go through the same function so that they cannot drift.</summary>
public enum BindPurpose
{
    /// <summary>Marked 预览, with a placeholder for the number.</summary>
    Preview,

    /// <summary>The numbered paper.</summary>
    Issue,
}
