using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>A CSV file as the one sheet of a kind whose headings it has.</summary>
internal static class CsvSheets
{
    /// <summary>Characters a spreadsheet takes for the beginning of a formula when it opens a CSV file.</summary>
    public static bool BeginsFormula(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r';

    /// <summary>Findings of <see cref="CsvFile"/>, R502, R510, R511.</summary>
    public static Outcome<RawWorkbook> Read(string file, ReadOnlyMemory<byte> bytes, RecordKind kind)
    {
        if (bytes.Span.Contains((byte)0))
        {
            return Outcome.Failed<RawWorkbook>(PackageFaults.NoWorkbook(file));
        }

        var csv = CsvFile.Read(file, bytes, SheetLimits.FileBytes);
        if (csv.Value is null)
        {
            return Outcome.Failed<RawWorkbook>(csv.Findings);
        }

        var budget = new CellBudget();
        var rows = new List<RawRow>();
        foreach (var row in csv.Value.Rows)
        {
            var cells = row.Cells.Select((cell, index) => Cell(index + 1, cell.Text)).Where(cell => !string.IsNullOrWhiteSpace(cell.Text) || cell.Kind == RawKind.Formula).ToArray();
            if (cells.Length > 0)
            {
                rows.Add(new(row.Line, cells));
            }

            if (rows.Count > SheetLimits.Rows + 1)
            {
                return Outcome.Failed<RawWorkbook>(PackageFaults.TooManyRows(file, file));
            }

            if (!cells.All(cell => budget.Take(cell.Text.Length)))
            {
                return Outcome.Failed<RawWorkbook>(PackageFaults.TooMuchText(file, file));
            }
        }

        return Outcome.Of(new RawWorkbook(file, [new(Nearest(kind, rows).Title, rows, [])], [], IsCsv: true), csv.Findings);
    }

    /// <summary>The sheet that shares most headings with the first row; the first of equals.</summary>
    private static FormSheet Nearest(RecordKind kind, List<RawRow> rows)
    {
        var headings = rows.Count == 0 ? [] : rows[0].Cells.Select(cell => CellText.Fold(cell.Text)).ToHashSet(StringComparer.Ordinal);
        return kind.Sheets.MaxBy(form => FormSheets.ColumnsOf(kind, form).Count(column => headings.Contains(CellText.Fold(column.Heading))))!;
    }

    /// <summary>An apostrophe before what would begin a formula was put there when the file was written, and is taken off again.</summary>
    private static RawCell Cell(int column, string text)
    {
        if (text.StartsWith('='))
        {
            return new(column, RawKind.Formula, "");
        }

        var guarded = text.AsSpan().TrimStart('\'');
        return new(column, RawKind.Text, guarded.Length < text.Length && !guarded.IsEmpty && BeginsFormula(guarded[0]) ? text[1..] : text);
    }
}
