using ReportHub.Documents;

namespace ReportHub.Templates;

/// <summary>Blocks, items and rows of a body or an annex; <paramref name="tableOptions"/> are those its tables have unless they say otherwise.</summary>
internal sealed class BlockPlanner(CheckingContext context, ControlPlanner controls, InlinePlanner inlines, TableOptions tableOptions, bool inAnnex)
{
    private readonly TablePlanner tables = new(context, inlines);
    private readonly TableOptionsReader options = new(context);
    private readonly FigurePlanner figures = new(context, inlines);

    /// <summary>表题 of an annex's front matter: its first table's.</summary>
    public InlineContent? FirstCaption { get; set; }

    public PlanNode[] Plan(IReadOnlyList<SyntaxNode> nodes, Scope scope)
    {
        var plans = new List<PlanNode>(nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            // What stands above a table is about it: 表题 and {% 表格 … %}, in either order.
            var first = i;
            while (i < nodes.Count && (nodes[i] is TableOptionsSyntax || TableCaption.IsCaption(nodes[i])))
            {
                i++;
            }

            if (i > first && (i == nodes.Count || nodes[i] is not TableSyntax))
            {
                ReportLost(nodes[first]);
            }

            if (i < nodes.Count && PlanOne(nodes, first, i, scope) is { } plan)
            {
                plans.Add(plan);
            }
        }

        return [.. plans];
    }

    private PlanNode? PlanOne(IReadOnlyList<SyntaxNode> nodes, int first, int index, Scope scope) => nodes[index] switch
    {
        ParagraphSyntax { Content: [OutputSyntax output] } when Paragraphs(output, scope) is { } paragraphs => paragraphs,
        ParagraphSyntax { Content: [ImageSyntax image] } => figures.Plan(image, scope),
        ParagraphSyntax paragraph => new ParagraphPlan(inlines.Plan(paragraph.Content, scope)),
        HeadingSyntax heading => new HeadingPlan(heading.Level, inlines.Plan(heading.Content, scope), context.Source.Place(heading.Span)),
        ListSyntax list => new ListPlan(list.Ordered, Plan(list.Items, scope)),
        ItemSyntax item => new ItemPlan(Plan(item.Content, scope)),
        TableSyntax table => Table(table, nodes, first, index, scope),
        RowSyntax row => tables.Row(row, scope),
        PartSyntax part => Part(part, scope),
        IfSyntax branch => controls.If(branch, scope, Plan),
        ForSyntax loop => controls.For(loop, scope, Plan),
        _ => throw new InvalidOperationException($"No block plan for {nodes[index].GetType().Name}."),
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

    private TablePlan Table(TableSyntax table, IReadOnlyList<SyntaxNode> nodes, int first, int index, Scope scope)
    {
        var (set, caption) = (tableOptions, FirstCaption);
        FirstCaption = null;
        for (var i = first; i < index; i++)
        {
            if (nodes[i] is TableOptionsSyntax tag)
            {
                set = options.Read(tag.Options, set);
            }
            else
            {
                caption = inlines.Plan(TableCaption.ContentOf(nodes[i]), scope);
            }
        }

        return tables.Plan(table, set, caption, Plan(table.HeaderRows, scope), Plan(table.Rows, scope));
    }

    private PartPlan Part(PartSyntax part, Scope scope)
    {
        if (inAnnex)
        {
            context.Findings.Error("T224", part.Span, "附件里不能再分出横排部分。", "整个附件横排：在“附件:”下面写 版面: 横排");
        }

        return new(PageOrientation.Landscape, Plan(part.Content, scope));
    }

    private void ReportLost(SyntaxNode node) => context.Findings.Error(
        "T226", node is TableOptionsSyntax ? node.Span : node.Span with { Length = TableCaption.MarkLength }, "这一行下面没有表格。", "放在表格的上一行；正文要以“表题:”开头就写成 表题\\:");
}
