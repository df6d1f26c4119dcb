using System.Globalization;

namespace ReportHub.Records;

/// <summary>Compares rows by columns: numbers as numbers, units in the bureau's protocol order, the rest ordinal; empty cells last in both directions, ids at the end.</summary>
internal sealed class RowOrder(RecordKind kind, IReadOnlyList<RecordSort> sorts, Func<IReadOnlyDictionary<string, int>> protocol)
{
    public IEnumerable<RecordRow> Apply(IEnumerable<RecordRow> rows)
    {
        IOrderedEnumerable<RecordRow>? ordered = null;
        foreach (var sort in sorts)
        {
            var (key, order) = (KeyOf(sort), sort.Descending ? SortKey.Falling : SortKey.Rising);
            ordered = ordered is null ? rows.OrderBy(key, order) : ordered.ThenBy(key, order);
        }

        // Rows come in the order of their ids and the sort is stable.
        return ordered ?? rows;
    }

    private Func<RecordRow, SortKey> KeyOf(RecordSort sort)
    {
        if (sort.Column is not { } column)
        {
            return static row => new(false, 0, row.Id);
        }

        var index = kind.Main.IndexOf(column.Member);
        if (column.ReferenceTo == BudgetUnit.Kind)
        {
            var order = protocol();
            return row => row.Cells[index] is { } unit ? new(false, order.GetValueOrDefault(unit, int.MaxValue), unit) : SortKey.Empty;
        }

        return column.IsNumber
            ? row => row.Cells[index] is { } number ? new(false, decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture), "") : SortKey.Empty
            : row => row.Cells[index] is { } text ? new(false, 0, text) : SortKey.Empty;
    }

    private readonly record struct SortKey(bool IsEmpty, decimal Number, string Text)
    {
        public static SortKey Empty { get; } = new(true, 0, "");

        public static IComparer<SortKey> Rising { get; } = Comparer<SortKey>.Create(static (a, b) => Compare(a, b, a.CompareFilled(b)));

        public static IComparer<SortKey> Falling { get; } = Comparer<SortKey>.Create(static (a, b) => Compare(a, b, b.CompareFilled(a)));

        private static int Compare(SortKey a, SortKey b, int filled) => a.IsEmpty != b.IsEmpty ? a.IsEmpty.CompareTo(b.IsEmpty) : filled;

        private int CompareFilled(SortKey other) => Number.CompareTo(other.Number) is not 0 and var number ? number : string.CompareOrdinal(Text, other.Text);
    }
}
