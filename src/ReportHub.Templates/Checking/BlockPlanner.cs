using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Blocks, items and rows of a body or an annex.</summary>
internal sealed class BlockPlanner(CheckingContext context, ControlPlanner controls, InlinePlanner inlines, Length? tableTextSize)
{
    private readonly BindingRun fixedRun = new(0);

    public PlanNode[] Plan(IReadOnlyList<SyntaxNode> nodes, Scope scope)
    {
        var plans = new List<PlanNode>(nodes.Count);
        foreach (var node in nodes)
        {
            if (PlanOne(node, scope) is { } plan)
            {
                plans.Add(plan);
            }
        }

        return [.. plans];
    }

    private PlanNode? PlanOne(SyntaxNode node, Scope scope) => node switch
    {
        ParagraphSyntax { Content: [OutputSyntax output] } when Paragraphs(output, scope) is { } paragraphs => paragraphs,
        ParagraphSyntax paragraph => new ParagraphPlan(inlines.Plan(paragraph.Content, scope)),
        HeadingSyntax heading => new HeadingPlan(heading.Level, inlines.Plan(heading.Content, scope), context.Source.Place(heading.Span)),
        ListSyntax list => new ListPlan(list.Ordered, Plan(list.Items, scope)),
        ItemSyntax item => new ItemPlan(Plan(item.Content, scope)),
        TableSyntax table => Table(table, scope),
        RowSyntax row => new RowPlan([.. row.Cells.Select(cell => inlines.Plan(cell.Content, scope))], fixedRun),
        IfSyntax branch => controls.If(branch, scope, Plan),
        ForSyntax loop => controls.For(loop, scope, Plan),
        _ => throw new InvalidOperationException($"No block plan for {node.GetType().Name}."),
    };

    private ParagraphsPlan? Paragraphs(OutputSyntax output, Scope scope)
    {
        if (output.Expression is not PipeExpression { Filters: [.., var last] } || last.Name.Text is not ("分段" or "paragraphs"))
        {
            return null;
        }

        if (context.Values.Check(output.Expression, scope) is not { } value)
        {
            // Reported; a plan that is never bound keeps the same place from being checked twice.
            return new ParagraphsPlan(static _ => Value.Empty(null), context.Source.Place(output.Span));
        }

        Empties.Report(value, context.Findings);
        return new ParagraphsPlan(value.Evaluate, context.Source.Place(output.Span));
    }

    private TablePlan Table(TableSyntax table, Scope scope)
    {
        var columns = table.Columns.Select(column => new TableColumn(AlignmentOf(column), column.Width)).ToArray();
        return new(columns, Plan(table.HeaderRows, scope), Plan(table.Rows, scope), tableTextSize);
    }

    private static Alignment AlignmentOf(ColumnSyntax column) => (column.LeftColon, column.RightColon) switch
    {
        (true, true) => Alignment.Centre,
        (false, true) => Alignment.Right,
        _ => Alignment.Left,
    };
}
