using System.Text;

namespace ReportHub.Records;

/// <summary>Rows of CSV (RFC 4180) that are safe to open in a spreadsheet.</summary>
internal static class CsvText
{
    private const string LineEnd = "\r\n";

    public static void AppendRow(StringBuilder text, IEnumerable<string> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
            {
                text.Append(',');
            }

            isFirst = false;
            Append(text, Guarded(cell));
        }

        text.Append(LineEnd);
    }

    /// <summary>An apostrophe before what would begin a formula, also behind apostrophes, so that taking one off gives the text back.</summary>
    private static string Guarded(string cell)
    {
        var bare = cell.AsSpan().TrimStart('\'');
        return bare.IsEmpty || !CsvSheets.BeginsFormula(bare[0]) || (bare.Length == cell.Length && CellNumbers.OfText(cell) is not null) ? cell : "'" + cell;
    }

    private static void Append(StringBuilder text, string cell)
    {
        if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            text.Append(cell);
            return;
        }

        text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
