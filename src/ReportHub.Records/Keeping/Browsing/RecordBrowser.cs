using System.Collections.Concurrent;
using System.Globalization;

namespace ReportHub.Records;

/// <summary>Lists of records by page, filter and order, out of an index in memory that follows the journal; only the records shown are read whole.</summary>
public sealed class RecordBrowser(IRecordReader records, IRecordJournal journal)
{
    /// <summary>Beyond this many, one list of the whole kind is faster than a look for each record.</summary>
    private const int FewRecords = 1_000;

    private readonly ConcurrentDictionary<string, RecordIndex> indexes = new(StringComparer.Ordinal);

    public RecordPage List(RecordKind kind, RecordQuery query)
    {
        var (rows, sequence) = IndexOf(kind).Refresh();
        var filter = new RowFilter(kind, query);
        var found = rows.Where(filter.Holds).ToList();
        var ordered = new RowOrder(kind, query.Sorts, ProtocolOrder).Apply(found);
        var shown = ordered.Skip((int)Math.Min((query.Page - 1L) * query.Size, int.MaxValue)).Take(query.Size).ToList();
        return new(Read(kind, shown), found.Count, sequence);
    }

    public int Count(RecordKind kind) => IndexOf(kind).Refresh().Rows.Length;

    private List<StoredRecord> Read(RecordKind kind, List<RecordRow> rows)
    {
        var all = rows.Count > FewRecords ? records.List(kind.Name).ToDictionary(record => record.Id, StringComparer.Ordinal) : null;
        return rows.ConvertAll(row =>
        {
            var now = all is null ? records.Find(kind.Name, row.Id) : all.GetValueOrDefault(row.Id);
            return now?.Revision == row.Revision ? now : AsListed(kind, row);
        });
    }

    /// <summary>A record changed since the index was read is shown as it was then, so that a page never mixes two states of the store.</summary>
    private StoredRecord AsListed(RecordKind kind, RecordRow row)
    {
        var revision = journal.History(kind.Name, row.Id).First(revision => revision.Record.Revision == row.Revision);
        return new(kind.Name, row.Id, row.Revision, revision.Json!.Value);
    }

    private RecordIndex IndexOf(RecordKind kind) => indexes.GetOrAdd(kind.Name, _ => new(kind, records, journal));

    /// <summary>The bureau's order of units (domain.md 4.8): never a string order.</summary>
    private Dictionary<string, int> ProtocolOrder()
    {
        var kind = RecordKinds.Find(BudgetUnit.Kind)!;
        var column = kind.Main.IndexOf("displayOrder");
        return IndexOf(kind).Refresh().Rows.ToDictionary(row => row.Id, row => int.Parse(row.Cells[column]!, CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }
}
