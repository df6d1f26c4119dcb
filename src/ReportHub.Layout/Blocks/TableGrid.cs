using System.Globalization;
using ReportHub.Documents;

namespace ReportHub.Layout;

/// <summary>
/// Which columns the cells of a table cover, row by row from the first. Spans that do not fit together are told in Chinese, as cells may come from a
/// template's loops; a span beyond the last row ends with it.
/// </summary>
internal sealed class TableGrid(Table table)
{
    private readonly int[] coveredUntil = new int[table.Columns.Count];

    /// <summary>First column of every cell of the row placed last.</summary>
    public List<int> Columns { get; } = new(table.Columns.Count);

    /// <summary>Places the cells of the next row; answers what is wrong with them, null when they fill the row.</summary>
    public string? Place(int row)
    {
        Columns.Clear();
        var column = NextFree(0, row);
        foreach (var cell in table.Rows[row].Cells)
        {
            if (FaultOf(cell, column, row) is { } fault)
            {
                return fault;
            }

            Columns.Add(column);
            Array.Fill(coveredUntil, (int)Math.Min((long)row + cell.RowSpan, table.Rows.Count), column, cell.ColumnSpan);
            column = NextFree(column + cell.ColumnSpan, row);
        }

        return column == coveredUntil.Length ? null : Fault(row, $"的单元格没有排满表格的 {coveredUntil.Length} 列");
    }

    private int NextFree(int column, int row)
    {
        while (column < coveredUntil.Length && coveredUntil[column] > row)
        {
            column++;
        }

        return column;
    }

    private string? FaultOf(TableCell cell, int column, int row)
    {
        if (cell.ColumnSpan < 1 || cell.RowSpan < 1)
        {
            return Fault(row, $"有一个单元格的合并行数或列数小于 1");
        }

        if (cell.ColumnSpan > coveredUntil.Length - column)
        {
            return Fault(row, $"的单元格超出了表格的 {coveredUntil.Length} 列");
        }

        if (row < table.HeaderRows && table.HeaderRows < table.Rows.Count && cell.RowSpan > table.HeaderRows - row)
        {
            return Fault(row, $"的表头单元格跨进了表头下面的行");
        }

        for (var x = column; x < column + cell.ColumnSpan; x++)
        {
            if (coveredUntil[x] > row)
            {
                return Fault(row, $"的跨列单元格与上面的跨行单元格重叠");
            }
        }

        return null;
    }

    private static string Fault(int row, FormattableString what) =>
        string.Create(CultureInfo.InvariantCulture, $"表格第 {row + 1} 行{what.ToString(CultureInfo.InvariantCulture)}。");
}
