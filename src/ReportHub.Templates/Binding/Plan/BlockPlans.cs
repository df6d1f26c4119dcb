using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>A paragraph; one whose tags print nothing disappears.</summary>
internal sealed class ParagraphPlan(InlineContent content) : PlanNode
{
    public override void Run(BindingRun run)
    {
        var inlines = content.Collect(run);
        if (!Blank.Is(inlines))
        {
            run.Blocks.Add(new Paragraph(inlines), run);
        }
    }
}

/// <summary><c>{{ … | 分段 }}</c> alone in its paragraph: one paragraph for each line of the value.</summary>
internal sealed class ParagraphsPlan(Evaluate evaluate, SourcePlace place) : PlanNode
{
    public override void Run(BindingRun run)
    {
        var value = evaluate(run.Frames);
        if (value.IsEmpty)
        {
            return;
        }

        foreach (var range in value.Text.AsSpan().SplitAny(ValueText.LineEnds))
        {
            var line = value.Text.AsSpan(range).Trim();
            if (line.IsEmpty || !run.Spend(1))
            {
                continue;
            }

            var mark = run.Inlines.Count;
            run.AddValue(line.ToString(), value.Origin, place);
            var inlines = run.TakeInlines(mark);
            if (!Blank.Is(inlines))
            {
                run.Blocks.Add(new Paragraph(inlines), run);
            }
        }
    }
}

internal sealed class HeadingPlan(int level, InlineContent content, SourcePlace place) : PlanNode
{
    public override void Run(BindingRun run)
    {
        var inlines = content.Collect(run);
        if (!Blank.Is(inlines))
        {
            run.Blocks.AddHeading(level, inlines, place, run);
        }
    }
}

internal sealed class ListPlan(bool ordered, PlanNode[] items) : PlanNode
{
    public override void Run(BindingRun run)
    {
        var outer = run.Items;
        run.Items = [];
        RunAll(items, run);
        var made = run.Items;
        run.Items = outer;
        if (made.Count > 0)
        {
            run.Blocks.AddList(ordered, made, run);
        }
    }
}

internal sealed class ItemPlan(PlanNode[] content) : PlanNode
{
    public override void Run(BindingRun run)
    {
        var outer = run.Blocks;
        run.Blocks = new BlockFlow();
        RunAll(content, run);
        var blocks = run.Blocks.Finish(run);
        run.Blocks = outer;
        if (blocks.Count > 0 && run.Spend(1))
        {
            run.Items.Add(new(blocks));
        }
    }
}

internal sealed class TablePlan(IReadOnlyList<TableColumn> columns, PlanNode[] header, PlanNode[] rows, Length? textSize) : PlanNode
{
    public override void Run(BindingRun run)
    {
        var outer = run.Rows;
        run.Rows = [];
        RunAll(header, run);
        var headerRows = run.Rows.Count;
        RunAll(rows, run);
        var made = run.Rows;
        run.Rows = outer;
        run.Blocks.Add(new Table(columns, headerRows, made, textSize), run);
    }
}

internal sealed class RowPlan : PlanNode
{
    private readonly InlineContent[] cells;
    private readonly TableRow? shared;

    public RowPlan(InlineContent[] cells, BindingRun fixedRun)
    {
        this.cells = cells;
        shared = Array.TrueForAll(cells, cell => cell.IsFixed) ? Make(fixedRun) : null;
    }

    public override void Run(BindingRun run)
    {
        if (run.Spend(cells.Length + 1))
        {
            run.Rows.Add(shared ?? Make(run));
        }
    }

    private TableRow Make(BindingRun run)
    {
        var made = new TableCell[cells.Length];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = new(cells[i].Collect(run));
        }

        return new(made);
    }
}
