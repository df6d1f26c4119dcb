using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// A table to row boxes, one by one. Only balanced columns and aligned numbers need a pass over the cells before; then rows stream, and of a placed row no
/// more than its height is kept.
/// </summary>
internal sealed class TableFlow
{
    private readonly LayoutContext context;
    private readonly Table table;
    private readonly StructureElement element;
    private readonly TableTextStyles styles;
    private readonly TableGrid grid;
    private readonly List<Length> heights;
    private readonly List<int> pageStarts = [];
    private readonly List<SetRow> group = [];
    private readonly Stack<GlyphBuffer> spare = [];
    private Length captionHeight;

    public TableFlow(LayoutContext context, Table table, StructureElement parent)
    {
        (this.context, this.table) = (context, table);
        element = context.Structure.Add(parent, StructureRole.Table, TableCaption.TextOf(table));
        styles = new(context.Style, table);
        grid = new(table);
        heights = new(table.Rows.Count);
    }

    /// <summary>Adds the table's boxes; none, or not all of them, when it cannot be set and a finding L111, L160, L161 or L162 says so.</summary>
    public void Add(Action<FlowBox> add)
    {
        context.TableRowHeights.Add(heights);
        context.TablePageStarts.Add(pageStarts);
        var columns = FindColumns(out var points);
        context.TableColumnEdges.Add(columns?.Edges ?? []);
        if (columns is null || !HasRoomForText(columns))
        {
            return;
        }

        captionHeight = TableCaption.Add(context, table, element, add);
        var fragment = new TableFragment(columns, table.MarksContinuation ? new(context, table) : null, pageStarts, spare);
        var cells = new CellSetter(context, table, styles, columns, points);
        for (var row = 0; row < table.Rows.Count; row += group.Count)
        {
            if (!SetConnectedRows(row, cells) || !Emit(fragment, add))
            {
                return;
            }
        }
    }

    /// <summary>Edges of the columns and places of the decimal points; null when the spans are wrong, which is reported.</summary>
    private TableColumns? FindColumns(out Length?[] points)
    {
        var width = context.Geometry.AreaWidth;
        points = new Length?[table.Columns.Count];
        if (!table.BalancesColumns && !table.Columns.Any(static column => column.AlignsDecimalPoints))
        {
            return TableColumns.Weighted(table.Columns, width);
        }

        var measure = new TableMeasure(context, table, styles);
        if (measure.Run() is { } fault)
        {
            context.Findings.Add(TableFaults.Spans(fault));
            return null;
        }

        var columns = table.BalancesColumns ? ColumnBalancer.Balance(table.Columns, measure.Needs, ColumnNeeds.Padded(styles.Cell.Size), width) : TableColumns.Weighted(table.Columns, width);
        PlacePoints(measure.Decimals, columns, points);
        return columns;
    }

    private void PlacePoints(DecimalColumn?[] decimals, TableColumns columns, Length?[] points)
    {
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = decimals[i]?.PointIn(columns.TextWidthOf(i, 1), table.Columns[i].Alignment);
            if (points[i] is { } point)
            {
                context.TableDecimalPoints.Add(new(context.TableRowHeights.Count - 1, i, point));
            }
        }
    }

    private bool HasRoomForText(TableColumns columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns.TextWidthOf(i, 1) < styles.Cell.Size)
            {
                context.Findings.Add(TableFaults.ColumnTooNarrow(i, columns.WidthOf(i, 1)));
                return false;
            }
        }

        return true;
    }

    /// <summary>Sets rows tied together by cells that span them; false when the spans are wrong.</summary>
    private bool SetConnectedRows(int first, CellSetter cells)
    {
        group.Clear();
        var end = first + 1;
        for (var row = first; row < end; row++)
        {
            if (grid.Place(row) is { } fault)
            {
                context.Findings.Add(TableFaults.Spans(fault));
                return false;
            }

            var set = SetRow(row, cells);
            group.Add(set);
            foreach (var cell in set.Cells)
            {
                end = Math.Max(end, row + cell.RowSpan);
            }
        }

        return true;
    }

    private SetRow SetRow(int row, CellSetter cells)
    {
        var rowElement = context.Structure.Add(element, StructureRole.TableRow);
        var glyphs = spare.TryPop(out var used) ? used : new();
        var set = new SetCell[table.Rows[row].Cells.Count];
        for (var i = 0; i < set.Length; i++)
        {
            set[i] = cells.Set(row, i, grid.Columns[i], rowElement, glyphs);
        }

        return new(row, set, glyphs, styles.RowHeightOf(row < table.HeaderRows));
    }

    /// <summary>Adds the boxes of the rows set last; false when they can stand on no page.</summary>
    private bool Emit(TableFragment fragment, Action<FlowBox> add)
    {
        var height = TableRowGroup.Measure(group);
        foreach (var row in group)
        {
            heights.Add(row.Height);
        }

        var first = group[0].Index;
        if (first < table.HeaderRows)
        {
            return EmitHeader(fragment, add);
        }

        var room = context.Geometry.AreaHeight - (first == table.HeaderRows ? Length.Max(fragment.HeadHeight, captionHeight + fragment.HeaderHeight) : fragment.HeadHeight);
        if (height > room)
        {
            return EmitSliced(fragment, height, room, add);
        }

        for (var i = 0; i < group.Count; i++)
        {
            add(new TableRowBox(fragment, group[i]) { Context = fragment, Height = group[i].Height, KeepWithNext = i + 1 < group.Count });
        }

        return true;
    }

    private bool EmitHeader(TableFragment fragment, Action<FlowBox> add)
    {
        foreach (var row in group)
        {
            fragment.AddHeader(row);
            add(new TableRowBox(fragment, row) { Context = fragment, Height = row.Height, KeepWithNext = row.Index + 1 < table.Rows.Count });
        }

        var area = context.Geometry.AreaHeight;
        var needed = fragment.HeadHeight + styles.RowHeightOf(isHeader: false);
        if (needed <= area)
        {
            return true;
        }

        context.Findings.Add(TableFaults.HeaderTooHigh(fragment.HeadHeight, area));
        return false;
    }

    /// <summary>Rows higher than a page go on over its end between lines, unless cells beside each other leave no place to cut.</summary>
    private bool EmitSliced(TableFragment fragment, Length height, Length room, Action<FlowBox> add)
    {
        if (TableSlicer.Cut(group, room) is not { } slices)
        {
            context.Findings.Add(TableFaults.TooHigh(group[0].Index, group.Count, height, context.Geometry.AreaHeight));
            return false;
        }

        for (var i = 0; i < slices.Count; i++)
        {
            add(TableSliceBox.Of(fragment, slices[i], i == 0 ? null : slices[i - 1]));
        }

        return true;
    }
}
