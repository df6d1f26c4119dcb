using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A table to row boxes, one by one.</summary>
internal sealed class TableFlow
{
    private readonly LayoutContext context;
    private readonly Table table;
    private readonly StructureElement element;
    private readonly TableFragment fragment;
    private readonly TextStyle headerStyle;
    private readonly TextStyle cellStyle;
    private readonly List<Length> heights = [];
    private readonly int[] coveredUntil;

    public TableFlow(LayoutContext context, Table table, StructureElement element)
    {
        (this.context, this.table, this.element) = (context, table, element);
        fragment = new(new TableColumns(table.Columns, context.Geometry.AreaWidth));
        var (header, cell) = (context.Style[StyleName.TableHeader], context.Style[StyleName.TableCell]);
        headerStyle = header.Resized(table.TextSize ?? header.Size);
        cellStyle = cell.Resized(table.TextSize ?? cell.Size);
        coveredUntil = new int[table.Columns.Count];
    }

    public void Add(Action<FlowBox> add)
    {
        context.TableRowHeights.Add(heights);
        for (var row = 0; row < table.Rows.Count;)
        {
            row = AddConnectedRows(row, add);
        }
    }

    /// <summary>Rows tied together by cells that span them are measured together and stay on one page; answers the next row.</summary>
    private int AddConnectedRows(int first, Action<FlowBox> add)
    {
        var rows = new List<List<SetCell>>(1);
        var end = first + 1;
        for (var row = first; row < end; row++)
        {
            var cells = SetRow(row);
            rows.Add(cells);
            foreach (var cell in cells)
            {
                end = Math.Min(table.Rows.Count, Math.Max(end, row + cell.RowSpan));
            }
        }

        var measured = Measure(rows);
        RequireRoom(first, measured);
        for (var i = 0; i < rows.Count; i++)
        {
            Emit(first + i, rows[i], measured[i], i + 1 < rows.Count, add);
        }

        return end;
    }

    private void RequireRoom(int first, Length[] measured)
    {
        var height = Sum(measured, 0, measured.Length);
        var room = context.Geometry.AreaHeight;
        if (height + fragment.RepeatedHeight <= room)
        {
            return;
        }

        var (rows, hint) = measured.Length == 1
            ? (string.Create(CultureInfo.InvariantCulture, $"第 {first + 1} 行"), "缩短这一行的文字，或加宽它的列")
            : (string.Create(CultureInfo.InvariantCulture, $"第 {first + 1} 行至第 {first + measured.Length} 行有合并单元格，不能分页，共"), "把跨行的单元格拆成几个，或缩短这些行的文字");
        context.Findings.Add(Diagnostic.Error(
            "L111",
            string.Create(CultureInfo.InvariantCulture, $"表格{rows}高 {height.Millimetres:0.0} 毫米，连同表头超过一页的 {room.Millimetres:0} 毫米。"),
            hint: hint));
    }

    private void Emit(int row, List<SetCell> cells, Length height, bool tied, Action<FlowBox> add)
    {
        var isHeader = row < table.HeaderRows;
        var box = new TableRowBox
        {
            Cells = cells,
            Table = fragment,
            Context = fragment,
            Height = height,
            KeepWithNext = tied || (isHeader && row + 1 < table.Rows.Count),
        };
        if (isHeader)
        {
            fragment.Header.Add(box);
        }

        heights.Add(height);
        add(box);
    }

    private List<SetCell> SetRow(int row)
    {
        var isHeader = row < table.HeaderRows;
        var rowElement = context.Structure.Add(element, StructureRole.TableRow);
        var cells = new List<SetCell>(table.Rows[row].Cells.Count);
        var column = 0;
        foreach (var cell in table.Rows[row].Cells)
        {
            while (column < table.Columns.Count && coveredUntil[column] > row)
            {
                column++;
            }

            if (column + cell.ColumnSpan > table.Columns.Count)
            {
                throw new InvalidOperationException($"Row {row + 1} of a table has more cells than its {table.Columns.Count} columns.");
            }

            cells.Add(SetOne(cell, column, isHeader, rowElement));
            Array.Fill(coveredUntil, row + cell.RowSpan, column, cell.ColumnSpan);
            column += cell.ColumnSpan;
        }

        return cells;
    }

    private SetCell SetOne(TableCell cell, int column, bool isHeader, StructureElement rowElement)
    {
        var style = isHeader ? headerStyle : cellStyle;
        var cellElement = context.Structure.AddCell(rowElement, isHeader ? StructureRole.TableHeaderCell : StructureRole.TableDataCell, cell.ColumnSpan, cell.RowSpan);
        var glyphs = context.Shape(cell.Content, style, cellElement.Id);
        var width = fragment.Columns.WidthOf(column, cell.ColumnSpan) - (TableMetrics.CellSidePadding * 2);
        context.Break(glyphs, width, width, context.ScratchLines);
        return new()
        {
            Column = column,
            ColumnSpan = cell.ColumnSpan,
            RowSpan = cell.RowSpan,
            Glyphs = glyphs,
            Lines = [.. context.ScratchLines],
            Alignment = cell.Alignment ?? (isHeader ? headerStyle.Alignment : table.Columns[column].Alignment),
            LinePitch = style.LinePitch,
        };
    }

    private static Length[] Measure(List<List<SetCell>> rows)
    {
        var heights = new Length[rows.Count];
        for (var last = 0; last < rows.Count; last++)
        {
            // A row is settled by the cells that end in it, once the rows above are.
            for (var row = 0; row <= last; row++)
            {
                foreach (var cell in rows[row])
                {
                    if (LastRow(cell, row, rows.Count) == last)
                    {
                        heights[last] = Length.Max(heights[last], cell.TextHeight + (TableMetrics.CellVerticalPadding * 2) - Sum(heights, row, last));
                    }
                }
            }
        }

        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var cell in rows[row])
            {
                cell.Height = Sum(heights, row, LastRow(cell, row, rows.Count) + 1);
            }
        }

        return heights;
    }

    /// <summary>The row a cell of <paramref name="row"/> ends in; a span beyond the table ends with it.</summary>
    private static int LastRow(SetCell cell, int row, int rowCount) => Math.Min(row + cell.RowSpan, rowCount) - 1;

    private static Length Sum(Length[] heights, int from, int to)
    {
        var sum = Length.Zero;
        for (var i = from; i < to; i++)
        {
            sum += heights[i];
        }

        return sum;
    }
}
