using System.Globalization;

namespace ReportHub.Records;

/// <summary>Whether a row is within the bounds of a query.</summary>
internal sealed class RowFilter
{
    private readonly (int Index, RecordFilter Filter, decimal? Number)[] bounds;
    private readonly string? contains;
    private readonly HashSet<string>?[] values;

    public RowFilter(RecordKind kind, RecordQuery query)
    {
        bounds = [.. query.Filters.Select(filter => (kind.Main.IndexOf(filter.Column.Member), filter, NumberOf(filter)))];
        contains = query.Contains;
        values = [.. kind.Main.Columns.Select(column => column.Choices.Count == 0 ? null : ValuesFor(column))];
    }

    public bool Holds(RecordRow row) => Array.TrueForAll(bounds, bound => Holds(row.Cells[bound.Index], bound.Filter, bound.Number)) && (contains is null || Contains(row, contains));

    /// <summary>Values of the closed set whose words hold the text: people look for the word, the cell holds the value.</summary>
    private HashSet<string> ValuesFor(FormColumn column) =>
        [.. column.Choices.Where(choice => contains is not null && choice.Word.Contains(contains, StringComparison.OrdinalIgnoreCase)).Select(choice => choice.Value)];

    private bool Contains(RecordRow row, string text)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i] is { } cell && (values[i]?.Contains(cell) ?? cell.Contains(text, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return row.Id.Contains(text, StringComparison.OrdinalIgnoreCase);
    }


    private static decimal? NumberOf(RecordFilter filter) =>
        filter.Value.Length > 0 && filter.Column.IsNumber ? decimal.Parse(filter.Value, CultureInfo.InvariantCulture) : null;

    private static bool Holds(string? cell, RecordFilter filter, decimal? number)
    {
        if (cell is null)
        {
            return filter.Bound == FilterBound.Equal && filter.Value.Length == 0;
        }

        var compared = number is { } wanted
            ? decimal.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture).CompareTo(wanted)
            : string.CompareOrdinal(cell, filter.Value);
        return filter.Bound switch
        {
            FilterBound.Equal => compared == 0,
            FilterBound.AtLeast => compared >= 0,
            FilterBound.AtMost => compared <= 0,
            _ => throw new ArgumentOutOfRangeException(nameof(filter)),
        };
    }
}
