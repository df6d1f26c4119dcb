using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A cell as set: its place in the grid, its glyphs and lines, and the height it needs.</summary>
internal sealed class SetCell
{
    public required int Column { get; init; }

    public required int ColumnSpan { get; init; }

    public required int RowSpan { get; init; }

    public required ShapedGlyph[] Glyphs { get; init; }

    public required LineRange[] Lines { get; init; }

    public required Alignment Alignment { get; init; }

    public required Length LinePitch { get; init; }

    /// <summary>Heights of the rows it spans, together; set once they are known.</summary>
    public Length Height { get; set; }

    public Length TextHeight => LinePitch * Lines.Length;
}

/// <summary>One row of a table; cells that span further rows hang below its lower edge.</summary>
internal sealed class TableRowBox : FlowBox
{
    public required IReadOnlyList<SetCell> Cells { get; init; }

    public required TableFragment Table { get; init; }

    public override void Place(PageCanvas canvas, Length top)
    {
        Table.Extend(top, Height, Cells);
        Draw(canvas, top, Table.Columns);
    }

    public void Draw(PageCanvas canvas, Length top, TableColumns columns)
    {
        foreach (var cell in Cells)
        {
            var left = canvas.Left + columns.EdgeOf(cell.Column) + TableMetrics.CellSidePadding;
            var width = columns.WidthOf(cell.Column, cell.ColumnSpan) - (TableMetrics.CellSidePadding * 2);
            var lineTop = top + (cell.Height - cell.TextHeight) / 2;
            foreach (ref readonly var line in cell.Lines.AsSpan())
            {
                var baseline = lineTop + cell.LinePitch.Scale(Gbt9704.BaselinePercent, 100);
                LinePlacer.Place(cell.Glyphs, line, cell.Alignment, left, width, baseline, canvas.Items);
                lineTop += cell.LinePitch;
            }
        }
    }
}
