using ReportHub.Documents;

namespace ReportHub.Checking;

/// <summary>The cells of a table with spans as a full grid.</summary>
internal static class TableGrid
{
    public static CheckedTable Of(Table table)
    {
        var columns = table.Columns.Count;
        var taken = new int[columns];
        var rows = new List<IReadOnlyList<string>>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            var texts = new string[columns];
            Array.Fill(texts, "");
            var column = 0;
            foreach (var cell in row.Cells)
            {
                while (column < columns && taken[column] > 0)
                {
                    column++;
                }

                for (var i = 0; i < cell.ColumnSpan && column < columns; i++, column++)
                {
                    texts[column] = i == 0 ? cell.Content.PlainText() : "";
                    taken[column] = cell.RowSpan;
                }
            }

            for (var i = 0; i < columns; i++)
            {
                taken[i] = Math.Max(taken[i] - 1, 0);
            }

            rows.Add(texts);
        }

        return new(table.HeaderRows, rows);
    }
}
