using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>A table; <paramref name="merged"/> is its place where cells of it go on downwards, null where none does.</summary>
internal sealed class TablePlan(TableColumn[] columns, PlanNode[] header, PlanNode[] rows, TableOptions options, InlineContent? caption, SourcePlace? merged) : PlanNode
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
        if (merged is not null)
        {
            RowMerging.Apply(made, headerRows, columns.Length, merged, run);
        }

        var table = new Table(columns, headerRows, made, options.TextSize)
        {
            Caption = run.CaptionOf(caption, ref run.Tables),
            BalancesColumns = options.Balances,
            MarksContinuation = options.MarksContinuation,
            HeaderColumns = options.RowHeads,
        };
        run.Blocks.Add(table, run);
    }
}

/// <summary>A cell of the template.</summary>
internal readonly record struct CellPlan(InlineContent Content, int ColumnSpan, bool ContinuesAbove);

internal sealed class RowPlan : PlanNode
{
    private readonly CellPlan[] cells;
    private readonly TableRow? shared;

    public RowPlan(CellPlan[] cells, BindingRun fixedRun)
    {
        this.cells = cells;
        shared = Array.TrueForAll(cells, cell => cell.Content.IsFixed) ? Make(fixedRun) : null;
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
            ref readonly var cell = ref cells[i];
            made[i] = new(cell.Content.Collect(run), cell.ColumnSpan, cell.ContinuesAbove ? RowMerging.Continued : 1);
        }

        return new(made);
    }
}
