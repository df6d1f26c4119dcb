namespace ReportHub.Records;

/// <summary>What a list shows: filters that all hold, a text contained in any cell, an order, a page.</summary>
/// <param name="Page">From 1.</param>
public sealed record RecordQuery(IReadOnlyList<RecordFilter> Filters, string? Contains, IReadOnlyList<RecordSort> Sorts, int Page, int Size)
{
    public const int DefaultSize = 50;
    public const int MostSize = 500;

    /// <summary>Everything in the order of the ids, in one page.</summary>
    public static RecordQuery All { get; } = new([], null, [], 1, int.MaxValue);
}

/// <summary>A bound on one column of the main sheet; numbers and amounts compare as numbers (amounts in 分), dates as dates, the rest as text.</summary>
public sealed record RecordFilter(FormColumn Column, FilterBound Bound, string Value);

/// <summary>How a cell stands to the value of a filter.</summary>
public enum FilterBound
{
    Equal,
    AtLeast,
    AtMost,
}

/// <summary>An order by one column; null sorts by id.</summary>
public sealed record RecordSort(FormColumn? Column, bool Descending);

/// <summary>One page of a list, and how many records the filters leave in all; <paramref name="Sequence"/> is the last unit the list knows of.</summary>
public sealed record RecordPage(IReadOnlyList<StoredRecord> Records, int Total, long Sequence);
