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

        var official = new OfficialBinder(plan.Front, facts, factsRoot, purpose, run).Bind();
        var body = BindFlow(plan.Body, run);
        var annexes = plan.Annexes.Select(annex => new Annex(annex.Id, annex.Number, annex.Title.Collect(run), BindFlow(annex.Content, run))).ToArray();
        var document = new ReportDocument
        {
            Style = template.Style,
            Properties = Properties(template, snapshot, facts, purpose, official),
            Official = official,
            Body = body,
            Annexes = annexes,
            Lexicon = plan.Front.Words is { } words ? [.. words.Collect(run).Select(word => word.PlainText())] : [],
        };
        return new(document, run.Findings.ToList());
    }

    private static IReadOnlyList<Block> BindFlow(PlanNode[] plan, BindingRun run)
    {
        run.Blocks = new();
        PlanNode.RunAll(plan, run);
        return run.Blocks.Finish(run);
    }

    private static DocumentProperties Properties(
        TemplateVersion template, DataSnapshot snapshot, DocumentFacts facts, BindPurpose purpose, OfficialElements official) => new(
        official.Title.PlainText(),
        official.Signature!.Organs[0].PlainText(),
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
