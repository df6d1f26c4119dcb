using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// Lines of a table's part on one page: one line where two cells meet, none inside a cell that spans, outer lines around the part whether or not rows go on
/// over the page's end.
/// </summary>
internal sealed class TableRules(TableColumns columns)
{
    private readonly List<Length> edges = [];
    private readonly List<SetRow> rows = [];

    /// <summary>Cells that span rows and reach into this page's part, those that began on an earlier page too.</summary>
    private readonly List<SetCell> spanning = [];

    /// <summary>Which cell covers each place of the grid, row by row; used again for every page.</summary>
    private SetCell?[] owners = [];

    public void Begin(Length top)
    {
        rows.Clear();
        edges.Clear();
        edges.Add(top);
    }

    /// <summary>Adds a row, or more of the last one, down to <paramref name="bottom"/>.</summary>
    public void Extend(SetRow row, Length bottom)
    {
        if (rows.Count > 0 && ReferenceEquals(rows[^1], row))
        {
            edges[^1] = bottom;
            return;
        }

        rows.Add(row);
        edges.Add(bottom);
        foreach (var cell in row.Cells)
        {
            if (cell.RowSpan > 1 && !spanning.Contains(cell))
            {
                spanning.Add(cell);
            }
        }
    }

    public void Draw(PageCanvas canvas)
    {
        FindOwners();
        for (var edge = 0; edge < edges.Count; edge++)
        {
            AddHorizontal(canvas, edge);
        }

        for (var edge = 0; edge <= columns.Count; edge++)
        {
            AddVertical(canvas, edge);
        }

        var last = rows.Count == 0 ? -1 : rows[^1].Index;
        spanning.RemoveAll(cell => cell.Row + cell.RowSpan <= last);
    }

    private void FindOwners()
    {
        if (owners.Length < rows.Count * columns.Count)
        {
            owners = new SetCell?[rows.Count * columns.Count * 2];
        }

        Array.Clear(owners);
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var cell in rows[row].Cells)
            {
                Own(cell, row);
            }

            foreach (var cell in spanning)
            {
                if (cell.Row < rows[row].Index && rows[row].Index < cell.Row + cell.RowSpan)
                {
                    Own(cell, row);
                }
            }
        }
    }

    private void Own(SetCell cell, int row) => owners.AsSpan((row * columns.Count) + cell.Column, cell.ColumnSpan).Fill(cell);

    private SetCell? OwnerOf(int row, int column) => owners[(row * columns.Count) + column];

    private void AddHorizontal(PageCanvas canvas, int edge)
    {
        var outer = edge == 0 || edge == rows.Count;
        var thickness = outer ? TableMetrics.OuterRule : TableMetrics.InnerRule;
        var y = edge == 0 ? edges[0] : edge == rows.Count ? edges[edge] - thickness : edges[edge] - thickness / 2;
        for (var from = 0; from < columns.Count;)
        {
            var to = from;
            while (to < columns.Count && (outer || !ReferenceEquals(OwnerOf(edge - 1, to), OwnerOf(edge, to))))
            {
                to++;
            }

            if (to > from)
            {
                var width = columns.EdgeOf(to) - columns.EdgeOf(from);
                canvas.Items.Add(new Rule(PageItem.Artifact, InkColour.Black, canvas.Left + columns.EdgeOf(from), y, width, thickness));
            }

            from = to + 1;
        }
    }

    private void AddVertical(PageCanvas canvas, int edge)
    {
        var outer = edge == 0 || edge == columns.Count;
        var thickness = outer ? TableMetrics.OuterRule : TableMetrics.InnerRule;
        var x = edge == 0 ? Length.Zero : edge == columns.Count ? columns.EdgeOf(edge) - thickness : columns.EdgeOf(edge) - thickness / 2;
        for (var from = 0; from < rows.Count;)
        {
            var to = from;
            while (to < rows.Count && (outer || !ReferenceEquals(OwnerOf(to, edge - 1), OwnerOf(to, edge))))
            {
                to++;
            }

            if (to > from)
            {
                canvas.Items.Add(new Rule(PageItem.Artifact, InkColour.Black, canvas.Left + x, edges[from], thickness, edges[to] - edges[from]));
            }

            from = to + 1;
        }
    }
}
