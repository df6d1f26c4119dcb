using System.Globalization;

namespace ReportHub.Records;

/// <summary>Whether a row is within the bounds of a query.</summary>
internal sealed class RowFilter
{
    private readonly (int Index, RecordFilter Filter, decimal? Number)[] bounds;
    private readonly string? contains;

    public RowFilter(RecordKind kind, RecordQuery query)
    {
        bounds = [.. query.Filters.Select(filter => (kind.Main.IndexOf(filter.Column.Member), filter, NumberOf(filter)))];
        contains = query.Contains;
    }

    public bool Holds(RecordRow row) => Array.TrueForAll(bounds, bound => Holds(row.Cells[bound.Index], bound.Filter, bound.Number)) && (contains is null || row.Contains(contains));

    private static decimal? NumberOf(RecordFilter filter) =>
        filter.Column.Kind is CellKind.Integer or CellKind.Number or CellKind.Money ? decimal.Parse(filter.Value, CultureInfo.InvariantCulture) : null;

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
