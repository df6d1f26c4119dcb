using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Cells whose full-width characters were read as half-width ones: one notice a column, not one a cell.</summary>
internal sealed class NarrowedCells
{
    private readonly Dictionary<(SheetTable Table, int Column), (RawRow First, HashSet<int> Rows)> cells = [];

    public void Note(SheetTable table, RawRow row, int column)
    {
        if (!cells.TryGetValue((table, column), out var noted))
        {
            cells[(table, column)] = noted = (row, []);
        }

        noted.Rows.Add(row.Number);
    }

    public IEnumerable<Diagnostic> Findings => cells.Select(entry => Diagnostic.Notice(
        "R553",
        string.Create(CultureInfo.InvariantCulture, $"{entry.Key.Table.Label(entry.Value.First, entry.Key.Column)}：全角字符已当作半角读，这一列共 {entry.Value.Rows.Count} 处。"),
        entry.Key.Table.Place(entry.Value.First, entry.Key.Column)));
}
