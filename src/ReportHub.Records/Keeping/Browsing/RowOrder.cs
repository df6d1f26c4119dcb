using System.Globalization;

namespace ReportHub.Records;

/// <summary>Compares rows by columns: numbers as numbers, units in the bureau's protocol order, the rest ordinal; empty cells last, ids at the end.</summary>
internal sealed class RowOrder(RecordKind kind, IReadOnlyList<RecordSort> sorts, Func<IReadOnlyDictionary<string, int>> protocol)
{
    public IEnumerable<RecordRow> Apply(IEnumerable<RecordRow> rows)
    {
        IOrderedEnumerable<RecordRow>? ordered = null;
        foreach (var sort in sorts)
        {
            var key = KeyOf(sort);
            ordered = (ordered, sort.Descending) switch
            {
                (null, false) => rows.OrderBy(key),
                (null, true) => rows.OrderByDescending(key),
                (_, false) => ordered.ThenBy(key),
                (_, true) => ordered.ThenByDescending(key),
            };
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

        return column.Kind is CellKind.Integer or CellKind.Number or CellKind.Money
            ? row => row.Cells[index] is { } number ? new(false, decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture), "") : SortKey.Empty
            : row => row.Cells[index] is { } text ? new(false, 0, text) : SortKey.Empty;
    }

    private readonly record struct SortKey(bool IsEmpty, decimal Number, string Text) : IComparable<SortKey>
    {
        public static SortKey Empty { get; } = new(true, 0, "");

        public int CompareTo(SortKey other) => IsEmpty != other.IsEmpty
            ? IsEmpty.CompareTo(other.IsEmpty)
            : Number.CompareTo(other.Number) is not 0 and var number ? number : string.CompareOrdinal(Text, other.Text);
    }
}
