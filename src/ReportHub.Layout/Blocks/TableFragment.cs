using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>The part of a table on the current page: repeats the header and draws the lines when the part ends.</summary>
internal sealed class TableFragment(TableColumns columns) : RepeatingContext
{
    private readonly List<Length> rowEdges = [];
    private readonly List<IReadOnlyList<SetCell>> rows = [];

    public TableColumns Columns => columns;

    /// <summary>Header rows, drawn again at the top of every further page.</summary>
    public List<TableRowBox> Header { get; } = [];

    public override Length RepeatedHeight
    {
        get
        {
            var height = Length.Zero;
            foreach (var row in Header)
            {
                height += row.Height;
            }

            return height;
        }
    }

    public override void BeginFragment(PageCanvas canvas, Length top, bool continued)
    {
        rowEdges.Clear();
        rows.Clear();
        rowEdges.Add(top);
        if (!continued)
        {
            return;
        }

        var first = canvas.Items.Count;
        foreach (var row in Header)
        {
            row.Draw(canvas, rowEdges[^1], columns);
            Extend(rowEdges[^1], row.Height, row.Cells);
        }

        // A repeated header is drawn, not read again.
        for (var i = first; i < canvas.Items.Count; i++)
        {
            canvas.Items[i] = canvas.Items[i] with { Structure = PageItem.Artifact };
        }
    }

    public void Extend(Length top, Length height, IReadOnlyList<SetCell> cells)
    {
        rows.Add(cells);
        rowEdges.Add(top + height);
    }

    public override void EndFragment(PageCanvas canvas)
    {
        var owners = Owners();
        for (var edge = 0; edge < rowEdges.Count; edge++)
        {
            AddHorizontal(canvas, owners, edge);
        }

        for (var edge = 0; edge <= columns.Count; edge++)
        {
            AddVertical(canvas, owners, edge);
        }
    }

    /// <summary>Which cell covers each place of the grid; equal neighbours have no line between them.</summary>
    private SetCell?[,] Owners()
    {
        var owners = new SetCell?[rows.Count, columns.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var cell in rows[row])
            {
                for (var y = row; y < Math.Min(row + cell.RowSpan, rows.Count); y++)
                {
                    for (var x = cell.Column; x < Math.Min(cell.Column + cell.ColumnSpan, columns.Count); x++)
                    {
                        owners[y, x] = cell;
                    }
                }
            }
        }

        return owners;
    }

    private void AddHorizontal(PageCanvas canvas, SetCell?[,] owners, int edge)
    {
        var outer = edge == 0 || edge == rows.Count;
        var thickness = outer ? TableMetrics.OuterRule : TableMetrics.InnerRule;
        var y = edge == 0 ? rowEdges[0] : edge == rows.Count ? rowEdges[edge] - thickness : rowEdges[edge] - thickness / 2;
        for (var from = 0; from < columns.Count;)
        {
            var to = from;
            while (to < columns.Count && (outer || !ReferenceEquals(owners[edge - 1, to], owners[edge, to])))
            {
                to++;
            }

            if (to > from)
            {
                canvas.Items.Add(new Rule(PageItem.Artifact, InkColour.Black, canvas.Left + columns.EdgeOf(from), y, columns.EdgeOf(to) - columns.EdgeOf(from), thickness));
            }

            from = to + 1;
        }
    }

    private void AddVertical(PageCanvas canvas, SetCell?[,] owners, int edge)
    {
        var outer = edge == 0 || edge == columns.Count;
        var thickness = outer ? TableMetrics.OuterRule : TableMetrics.InnerRule;
        var x = edge == 0 ? Length.Zero : edge == columns.Count ? columns.EdgeOf(edge) - thickness : columns.EdgeOf(edge) - thickness / 2;
        for (var from = 0; from < rows.Count;)
        {
            var to = from;
            while (to < rows.Count && (outer || !ReferenceEquals(owners[to, edge - 1], owners[to, edge])))
            {
                to++;
            }

            if (to > from)
            {
                canvas.Items.Add(new Rule(PageItem.Artifact, InkColour.Black, canvas.Left + x, rowEdges[from], thickness, rowEdges[to] - rowEdges[from]));
            }

            from = to + 1;
        }
    }
}
