using System.Collections.Concurrent;
using System.Globalization;

namespace ReportHub.Records;

/// <summary>Lists of records by page, filter and order, out of an index in memory that follows the journal; only the records shown are read whole.</summary>
public sealed class RecordBrowser(IRecordReader records, IRecordJournal journal)
{
    private readonly ConcurrentDictionary<string, RecordIndex> indexes = new(StringComparer.Ordinal);

    public RecordPage List(RecordKind kind, RecordQuery query)
    {
        var (rows, sequence) = IndexOf(kind).Refresh();
        var filter = new RowFilter(kind, query);
        var found = rows.Where(filter.Holds).ToList();
        var ordered = new RowOrder(kind, query.Sorts, ProtocolOrder).Apply(found);
        var shown = ordered.Skip((int)Math.Min((query.Page - 1L) * query.Size, int.MaxValue)).Take(query.Size);
        return new([.. shown.Select(row => records.Find(kind.Name, row.Id)).OfType<StoredRecord>()], found.Count, sequence);
    }

    public int Count(RecordKind kind) => IndexOf(kind).Refresh().Rows.Length;

    private RecordIndex IndexOf(RecordKind kind) => indexes.GetOrAdd(kind.Name, _ => new(kind, records, journal));

    /// <summary>The bureau's order of units (domain.md 4.8): never a string order.</summary>
    private Dictionary<string, int> ProtocolOrder()
    {
        var kind = RecordKinds.Find(BudgetUnit.Kind)!;
        var column = kind.Main.IndexOf("displayOrder");
        return IndexOf(kind).Refresh().Rows.ToDictionary(row => row.Id, row => int.Parse(row.Cells[column]!, CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }
}
