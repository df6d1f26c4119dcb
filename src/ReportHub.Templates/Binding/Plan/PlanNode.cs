namespace ReportHub.Templates;

/// <summary>A step of the plan: prints itself into the binding. The tree is immutable and shared by all bindings.</summary>
internal abstract class PlanNode
{
    public abstract void Run(BindingRun run);

    public static void RunAll(PlanNode[] nodes, BindingRun run)
    {
        foreach (var node in nodes)
        {
            if (run.Stopped)
            {
                return;
            }

            node.Run(run);
        }
    }
}
