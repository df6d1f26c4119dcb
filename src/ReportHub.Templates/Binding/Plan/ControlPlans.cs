namespace ReportHub.Templates;

/// <summary>The first branch whose condition holds; works alike on text, blocks, rows and items.</summary>
internal sealed class IfPlan((Test Test, PlanNode[] Body)[] branches, PlanNode[] otherwise) : PlanNode
{
    public override void Run(BindingRun run)
    {
        foreach (var (test, body) in branches)
        {
            if (test(run.Frames))
            {
                RunAll(body, run);
                return;
            }
        }

        RunAll(otherwise, run);
    }
}

/// <summary>The body once for each item of a list, or the else part when there is none.</summary>
internal sealed class ForPlan(int frame, Evaluate list, PlanNode[] body, PlanNode[] otherwise) : PlanNode
{
    public override void Run(BindingRun run)
    {
        var value = list(run.Frames);
        if (value.IsEmpty || value.Items.Count == 0)
        {
            RunAll(otherwise, run);
            return;
        }

        var items = value.Items;
        for (var i = 0; i < items.Count && run.Spend(1); i++)
        {
            run.Frames.Nodes[frame] = items[i];
            run.Frames.Loops[frame] = (i, items.Count);
            RunAll(body, run);
        }
    }
}
