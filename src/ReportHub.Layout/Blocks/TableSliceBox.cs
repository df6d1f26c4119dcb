using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// A part of rows that are cut. It holds white below for the page's end; on one page the next part takes that white back by a negative space before, which
/// the top of a page drops.
/// </summary>
internal sealed class TableSliceBox(TableFragment table, TableSlice slice) : FlowBox
{
    public static TableSliceBox Of(TableFragment table, TableSlice slice, TableSlice? before) => new(table, slice)
    {
        Context = table,
        Height = slice.Height,
        SpaceBefore = before is null ? Length.Zero : -before.SpareBelow,
    };

    public override void Place(PageCanvas canvas, Length top)
    {
        foreach (var (row, bottom) in slice.Rows)
        {
            table.Extend(row, top + (bottom - slice.Top) + (bottom == slice.Bottom ? slice.SpareBelow : Length.Zero));
        }

        table.EndsInsideRow = slice.InsideRow;
        foreach (var line in slice.Lines)
        {
            line.Cell.DrawLine(line.Line, canvas, table.Columns, top + (line.Top - slice.Top), asArtifact: false);
        }
    }
}
