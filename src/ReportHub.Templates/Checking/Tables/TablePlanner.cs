using ReportHub.Documents;

namespace ReportHub.Templates;

/// <summary>A table with its columns, options and merged cells.</summary>
internal sealed class TablePlanner(CheckingContext context, InlinePlanner inlines)
{
    private readonly BindingRun fixedRun = new(0);

    public TablePlan Plan(TableSyntax table, TableOptions options, InlineContent? caption, PlanNode[] header, PlanNode[] rows)
    {
        CheckColumns(table, options);
        CheckFirstRow(table.HeaderRows);
        CheckFirstRow(table.Rows);
        var columns = table.Columns.Select((column, index) => Column(column, index + 1, options)).ToArray();
        var merges = Holds(table.HeaderRows) || Holds(table.Rows);
        return new(columns, header, rows, options, caption, merges ? context.Source.Place(table.Span with { Length = 1 }) : null);
    }

    public RowPlan Row(RowSyntax row, Scope scope) => new([.. row.Cells.Select(cell => new CellPlan(inlines.Plan(cell.Content, scope), cell.ColumnSpan, cell.ContinuesAbove))], fixedRun);

    private static TableColumn Column(ColumnSyntax column, int number, TableOptions options) => new(AlignmentOf(column), options.Balances ? 0 : column.Width)
    {
        AlignsDecimalPoints = options.Decimals.Contains(number),
        MayShrink = options.Shrinks.Contains(number),
    };

    private static Alignment AlignmentOf(ColumnSyntax column) => (column.LeftColon, column.RightColon) switch
    {
        (true, true) => Alignment.Centre,
        (false, true) => Alignment.Right,
        _ => Alignment.Left,
    };

    private void CheckColumns(TableSyntax table, TableOptions options)
    {
        foreach (var column in options.Decimals.Concat(options.Shrinks).Append(options.RowHeads).Where(column => column > table.Columns.Count).Distinct())
        {
            context.Findings.Error("T227", options.ColumnsSpan, $"表格没有第 {column} 列，只有 {table.Columns.Count} 列。", "列从左边数起，从 1 开始", table.Span with { Length = 1 });
        }
    }

    // The head and the body of a table part here: a cell cannot go on from one into the other.
    private void CheckFirstRow(IReadOnlyList<SyntaxNode> rows)
    {
        if (rows is [RowSyntax first, ..])
        {
            foreach (var cell in first.Cells.Where(cell => cell.ContinuesAbove))
            {
                context.Findings.Error("T228", cell.Span, "^^ 上面没有可以合并的格子。", "^^ 要写在同一列的格子下面，表头和表身不能合并");
            }
        }
    }

    private static bool Holds(IReadOnlyList<SyntaxNode> nodes) => nodes.Any(node => node switch
    {
        RowSyntax row => row.Cells.Any(cell => cell.ContinuesAbove),
        IfSyntax branch => branch.Branches.Any(inner => Holds(inner.Body)) || (branch.Otherwise is { } otherwise && Holds(otherwise)),
        ForSyntax loop => Holds(loop.Body) || (loop.Otherwise is { } otherwise && Holds(otherwise)),
        _ => false,
    });
}
