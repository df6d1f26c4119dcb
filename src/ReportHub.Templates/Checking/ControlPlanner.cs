using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Plans a node list of one kind (inlines, blocks, rows, items).</summary>
internal delegate PlanNode[] PlanBody(IReadOnlyList<SyntaxNode> nodes, Scope scope);

/// <summary>If and for, alike at every level.</summary>
internal sealed class ControlPlanner(CheckingContext context)
{
    public PlanNode If(IfSyntax node, Scope scope, PlanBody body)
    {
        var branches = new List<(Test, PlanNode[])>();
        foreach (var branch in node.Branches)
        {
            var condition = context.Conditions.Check(branch.Condition, scope);
            branches.Add((condition.Test, body(branch.Body, scope.With(condition.WhenTrue))));
            scope = scope.With(condition.WhenFalse);
        }

        return new IfPlan([.. branches], node.Otherwise is null ? [] : body(node.Otherwise, scope));
    }

    public PlanNode? For(ForSyntax node, Scope scope, PlanBody body)
    {
        var otherwise = node.Otherwise is null ? [] : body(node.Otherwise, scope);
        if (node.Variable is not { } name || node.List is null || context.Values.Check(node.List, scope) is not { } list)
        {
            return null;
        }

        if (list.Type.Schema is not ListSchema schema)
        {
            context.Findings.Error("T405", list.Span, $"“{list.Type.Name}”是{TypeNames.Of(list.Type.Schema)}，不是列表。", "for 的 in 后面要写列表");
            return null;
        }

        if (!IsFree(name, scope))
        {
            return null;
        }

        var frame = scope.NextFrame;
        context.UseFrame(frame);
        var variable = new Variable(name.Text, frame, schema.Item, list.KeyPath + "[]", list.ChinesePath + "[]");
        return new ForPlan(frame, list.Evaluate, body(node.Body, scope.With(variable)), otherwise);
    }

    private bool IsFree(Name name, Scope scope)
    {
        if (!Words.IsReserved(name.Text) && !TemplateChecker.IsReservedRoot(name.Text) && scope.Find(name.Text) is null && scope.Root.SlotOf(name.Text) < 0)
        {
            return true;
        }

        context.Findings.Error("T409", name.Span, $"“{name.Text}”这个名字已经有别的意思。", "换一个名字，如 行");
        return false;
    }
}
