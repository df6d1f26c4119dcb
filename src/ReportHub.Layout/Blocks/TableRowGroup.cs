using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Heights of rows that cells spanning them tie together.</summary>
internal static class TableRowGroup
{
    /// <summary>Settles the heights of rows and cells; answers the height of all.</summary>
    public static Length Measure(List<SetRow> rows)
    {
        if (rows.Count == 1)
        {
            return SettleOwn(rows[0]);
        }

        var spanning = new List<SetCell>();
        var edges = new Length[rows.Count + 1];
        var first = rows[0].Index;
        for (var i = 0; i < rows.Count; i++)
        {
            // A row is settled by the cells that end in it, once the rows above are.
            SettleOwn(rows[i]);
            foreach (var cell in spanning)
            {
                var needed = cell.LeastHeight - (edges[i] - edges[cell.Row - first]);
                rows[i].Height = EndOf(cell) == first + i + 1 ? Length.Max(rows[i].Height, needed) : rows[i].Height;
            }

            edges[i + 1] = edges[i] + rows[i].Height;
            spanning.RemoveAll(cell => EndOf(cell) <= first + i + 1);
            spanning.AddRange(Array.FindAll(rows[i].Cells, static cell => cell.RowSpan > 1));
        }

        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                cell.Height = edges[cell.Row - first + cell.RowSpan] - edges[cell.Row - first];
            }
        }

        return edges[^1];
    }

    private static int EndOf(SetCell cell) => cell.Row + cell.RowSpan;

    /// <summary>The height that the cells ask for which begin and end in the row.</summary>
    private static Length SettleOwn(SetRow row)
    {
        foreach (var cell in row.Cells)
        {
            row.Height = cell.RowSpan == 1 ? Length.Max(row.Height, cell.LeastHeight) : row.Height;
        }

        foreach (var cell in row.Cells)
        {
            cell.Height = row.Height;
        }

        return row.Height;
    }
}
