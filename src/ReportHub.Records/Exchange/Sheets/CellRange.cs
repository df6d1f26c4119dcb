using System.Globalization;

namespace ReportHub.Records;

/// <summary>A rectangle of cells, rows and columns from 1, both ends included.</summary>
internal readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    public const int MostRows = 1_048_576;
    public const int MostColumns = 16_384;

    /// <summary>As spreadsheets write it: <c>B2:C5</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{LettersOf(FirstColumn)}{FirstRow}:{LettersOf(LastColumn)}{LastRow}");

    /// <summary>Letters of a column from 1: A, Z, AA.</summary>
    public static string LettersOf(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26)
        {
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>Row and column of a name such as <c>AB12</c>; null when it is none within a sheet.</summary>
    public static (int Row, int Column)? Parse(ReadOnlySpan<char> name)
    {
        var column = 0;
        var at = 0;
        for (; at < name.Length && char.IsAsciiLetterUpper(name[at]) && column <= MostColumns; at++)
        {
            column = (column * 26) + (name[at] - 'A' + 1);
        }

        return column is > 0 and <= MostColumns
            && int.TryParse(name[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= MostRows ? (row, column) : null;
    }

    /// <summary>A range such as <c>A1:B2</c>; null when it is none.</summary>
    public static CellRange? ParseRange(string range)
    {
        var colon = range.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Parse(range.AsSpan(0, colon)) is { } first && Parse(range.AsSpan(colon + 1)) is { } last
            ? new(first.Row, first.Column, last.Row, last.Column)
            : null;
    }
}
