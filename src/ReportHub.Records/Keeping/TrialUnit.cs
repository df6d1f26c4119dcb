namespace ReportHub.Records;

/// <summary>A unit of work that is never written: reads see what was put in it over the records as they stand. For dry runs.</summary>
internal sealed class TrialUnit(IRecordReader records) : IUnitOfWork
{
    private readonly Dictionary<(string Kind, string Id), StoredRecord?> own = [];

    public StoredRecord? Find(string kind, string id) => own.TryGetValue((kind, id), out var record) ? record : records.Find(kind, id);

    public IReadOnlyList<StoredRecord> List(string kind)
    {
        var all = new SortedDictionary<string, StoredRecord?>(StringComparer.Ordinal);
        foreach (var record in records.List(kind))
        {
            all[record.Id] = record;
        }

        foreach (var ((_, id), record) in own.Where(change => string.Equals(change.Key.Kind, kind, StringComparison.Ordinal)))
        {
            all[id] = record;
        }

        return [.. all.Values.OfType<StoredRecord>()];
    }

    public StoredRecord Put(string kind, string id, ReadOnlyMemory<byte> json)
    {
        var record = new StoredRecord(kind, id, (Find(kind, id)?.Revision ?? 0) + 1, json);
        own[(kind, id)] = record;
        return record;
    }

    public void Remove(string kind, string id) => own[(kind, id)] = null;
}
