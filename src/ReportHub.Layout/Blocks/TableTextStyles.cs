using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Styles of a table's cells at the size the template gives.</summary>
internal sealed class TableTextStyles
{
    public TableTextStyles(StyleSheet sheet, Table table)
    {
        var (header, cell) = (sheet[StyleName.TableHeader], sheet[StyleName.TableCell]);
        Header = header.Resized(table.TextSize ?? header.Size);
        Cell = cell.Resized(table.TextSize ?? cell.Size);
    }

    public TextStyle Header { get; }

    public TextStyle Cell { get; }

    public TextStyle Of(bool isHeader) => isHeader ? Header : Cell;

    /// <summary>Height of a row of one line.</summary>
    public Length RowHeightOf(bool isHeader) => Of(isHeader).LinePitch + (TableMetrics.CellVerticalPadding * 2);
}
