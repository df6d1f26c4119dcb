using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Content that no data changes: made once, shared by all rows and documents.</summary>
internal sealed class FixedPlan(Inline inline) : PlanNode
{
    public Inline Inline { get; } = inline;

    public override void Run(BindingRun run) => run.Add(Inline);
}

/// <summary>A value: <c>{{ … }}</c>.</summary>
internal sealed class OutputPlan(Evaluate evaluate, Func<Value, string> print, string name, SourcePlace place) : PlanNode
{
    public override void Run(BindingRun run)
    {
        var value = evaluate(run.Frames);
        switch (value.Kind)
        {
            case ValueKind.Empty:
                return;
            case ValueKind.TooLarge:
                run.Findings.TooLarge(value.Origin, name, place);
                return;
            default:
                run.AddValue(print(value), value.Origin, place);
                return;
        }
    }
}

internal sealed class StrongPlan(InlineContent content) : PlanNode
{
    public override void Run(BindingRun run)
    {
        if (content.Collect(run) is { Count: > 0 } children)
        {
            run.Add(new Strong(children));
        }
    }
}

internal sealed class LinkPlan(string target, InlineContent content) : PlanNode
{
    public override void Run(BindingRun run)
    {
        if (content.Collect(run) is { Count: > 0 } children)
        {
            run.Add(new Link(target, children));
        }
    }
}

/// <summary>A footnote; one that prints nothing leaves no mark.</summary>
internal sealed class FootnotePlan(InlineContent content) : PlanNode
{
    public override void Run(BindingRun run)
    {
        if (content.Collect(run) is { } text && !Blank.Is(text))
        {
            run.Add(new Footnote(text));
        }
    }
}

/// <summary>A stretch of inlines that belongs to one parent; a wholly fixed one is made once.</summary>
internal sealed class InlineContent
{
    public static readonly InlineContent Empty = new([]);

    private readonly PlanNode[] nodes;
    private readonly Inline[]? shared;

    public InlineContent(PlanNode[] nodes)
    {
        this.nodes = nodes;
        shared = Array.TrueForAll(nodes, node => node is FixedPlan) ? [.. nodes.Select(node => ((FixedPlan)node).Inline)] : null;
    }

    public bool IsFixed => shared is not null;

    public IReadOnlyList<Inline> Collect(BindingRun run)
    {
        if (shared is not null)
        {
            run.Spend(shared.Length);
            return shared;
        }

        var mark = run.Inlines.Count;
        PlanNode.RunAll(nodes, run);
        return run.TakeInlines(mark);
    }
}
