using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>
/// Lets cells marked <c>^^</c> lengthen the cell above them. Only the data say which rows there are, so this is done when the table is bound; rows shared by
/// all documents are replaced, never changed.
/// </summary>
internal static class RowMerging
{
    /// <summary>The row span of a cell that continues the one above, until it is merged.</summary>
    public const int Continued = 0;

    public static void Apply(List<TableRow> rows, int headerRows, int columns, SourcePlace place, BindingRun run)
    {
        // Which cell fills each column of the row above: where it stands and how far it reaches.
        var above = new (int Row, int Cell, int Span)[columns];
        for (var row = 0; row < rows.Count; row++)
        {
            if (row == 0 || row == headerRows)
            {
                Array.Fill(above, (-1, 0, 0));
            }

            MergeRow(rows, row, above, place, run);
        }
    }

    private static void MergeRow(List<TableRow> rows, int row, (int Row, int Cell, int Span)[] above, SourcePlace place, BindingRun run)
    {
        var cells = rows[row].Cells;
        var kept = new List<TableCell>(cells.Count);
        var column = 0;
        foreach (var cell in cells)
        {
            var end = Math.Min(column + cell.ColumnSpan, above.Length);
            if (cell.RowSpan != Continued)
            {
                Array.Fill(above, (row, kept.Count, cell.ColumnSpan), column, end - column);
                kept.Add(cell);
            }
            else if (!IsWhole(above, column, end, cell.ColumnSpan))
            {
                run.Findings.Add(Diagnostic.Error("T711", $"表格第 {row + 1} 行第 {column + 1} 列的 ^^ 上面没有同样宽的格子。", place, "^^ 要与上面的格子同列、同宽；循环的第一行不能是 ^^"));
                kept.Add(cell with { RowSpan = 1 });
            }
            else
            {
                Lengthen(rows, above[column].Row, above[column].Cell);
            }

            column = end;
        }

        if (kept.Count < cells.Count)
        {
            rows[row] = new(kept);
        }
    }

    private static bool IsWhole((int Row, int Cell, int Span)[] above, int from, int to, int span)
    {
        var first = from < to ? above[from] : (Row: -1, Cell: 0, Span: 0);
        for (var column = from; column < to; column++)
        {
            if (above[column] != first)
            {
                return false;
            }
        }

        return first.Row >= 0 && first.Span == span;
    }

    private static void Lengthen(List<TableRow> rows, int row, int cell)
    {
        var cells = rows[row].Cells.ToArray();
        cells[cell] = cells[cell] with { RowSpan = cells[cell].RowSpan + 1 };
        rows[row] = new(cells);
    }
}
