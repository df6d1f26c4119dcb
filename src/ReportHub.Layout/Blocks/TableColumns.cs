using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Edges of a table's columns from its left edge; the running share is rounded, so the last edge is the width exactly.</summary>
internal sealed class TableColumns
{
    private readonly Length[] edges;

    public TableColumns(IReadOnlyList<TableColumn> columns, Length width)
    {
        var total = 0L;
        foreach (var column in columns)
        {
            total += column.Weight;
        }

        edges = new Length[columns.Count + 1];
        var running = 0L;
        for (var i = 0; i < columns.Count; i++)
        {
            running += columns[i].Weight;
            edges[i + 1] = width.Scale(running, total);
        }
    }

    public int Count => edges.Length - 1;

    public Length EdgeOf(int column) => edges[column];

    public Length WidthOf(int column, int span) => edges[Math.Min(column + span, Count)] - edges[column];
}
