namespace ReportHub.Checking;

/// <summary>
/// A table as a full grid of texts: every row has as many cells as the table has columns; what a span covers is empty. The first
/// <paramref name="HeaderRows"/> rows are heads.
/// </summary>
public sealed record CheckedTable(int HeaderRows, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public int Columns => Rows.Count == 0 ? 0 : Rows[0].Count;

    public IEnumerable<IReadOnlyList<string>> Body => Rows.Skip(HeaderRows);

    /// <summary>All heads above a column, joined.</summary>
    public string HeadOf(int column) => string.Concat(Rows.Take(HeaderRows).Select(row => row[column]));
}
