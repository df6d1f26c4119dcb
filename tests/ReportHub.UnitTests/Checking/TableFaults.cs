using System.Globalization;
using ReportHub.Checking;

namespace ReportHub.UnitTests.Checking;

/// <summary>Faults in tables that have totals.</summary>
internal static class TableFaults
{
    private static readonly string[] Added = ["分值", "得分", "预算（万元）", "支出（万元）", "总分", "资金（万元）"];

    /// <summary>A figure that is a part of a total.</summary>
    public static (CheckedText, string)? Cell(CheckedText text, Random random) => Change(text, random, isTotal: false);

    /// <summary>A figure that is the total of others.</summary>
    public static (CheckedText, string)? Total(CheckedText text, Random random) => Change(text, random, isTotal: true);

    private static (CheckedText, string)? Change(CheckedText text, Random random, bool isTotal)
    {
        var places = text.Paragraphs.Where(paragraph => paragraph.Table is { } table && table.Rows.Any(IsTotalRow)).SelectMany(paragraph => Places(paragraph, isTotal)).ToList();
        if (places.Count == 0)
        {
            return null;
        }

        var (paragraph, row, column) = places[random.Next(places.Count)];
        var rows = paragraph.Table!.Rows.Select(cells => cells.ToList()).ToList();
        var old = rows[row][column];
        rows[row][column] = (Figure(old)!.Value + random.Next(1, 5)).ToString(CultureInfo.InvariantCulture);
        return (Faults.With(text, paragraph, paragraph.Source, new(paragraph.Table.HeaderRows, rows)), $"row {row + 1}, column {column + 1}: {old} -> {rows[row][column]}");
    }

    private static IEnumerable<(CheckedParagraph Paragraph, int Row, int Column)> Places(CheckedParagraph paragraph, bool isTotal)
    {
        var table = paragraph.Table!;
        for (var row = table.HeaderRows; row < table.Rows.Count; row++)
        {
            for (var column = 0; column < table.Columns; column++)
            {
                if (Added.Contains(table.HeadOf(column), StringComparer.Ordinal) && IsTotalRow(table.Rows[row]) == isTotal && Figure(table.Rows[row][column]) is not null)
                {
                    yield return (paragraph, row, column);
                }
            }
        }
    }

    private static bool IsTotalRow(IReadOnlyList<string> row) => row.Contains("合计", StringComparer.Ordinal);

    private static decimal? Figure(string cell) => decimal.TryParse(cell.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure) ? figure : null;
}
