namespace ReportHub.Records;

/// <summary>
/// A unit of work that asks for each record once: many changes in one unit refer to the same few records. Safe because nobody else changes records
/// while a unit is open.
/// </summary>
internal sealed class CachedUnit(IUnitOfWork unit) : IUnitOfWork
{
    private readonly Dictionary<(string Kind, string Id), StoredRecord?> found = [];
    private readonly Dictionary<StoredRecord, object> values = new(ReferenceEqualityComparer.Instance);

    public StoredRecord? Find(string kind, string id)
    {
        if (!found.TryGetValue((kind, id), out var record))
        {
            found[(kind, id)] = record = unit.Find(kind, id);
        }

        return record;
    }

    public IReadOnlyList<StoredRecord> List(string kind) => unit.List(kind);

    public StoredRecord Put(string kind, string id, ReadOnlyMemory<byte> json)
    {
        var record = unit.Put(kind, id, json);
        found[(kind, id)] = record;
        return record;
    }

    public void Remove(string kind, string id)
    {
        unit.Remove(kind, id);
        found[(kind, id)] = null;
    }

    /// <summary>The value of a record, read once; null when it cannot be read.</summary>
    public T? ValueOf<T>(StoredRecord record, Func<StoredRecord, T?> read)
        where T : class
    {
        if (values.TryGetValue(record, out var value))
        {
            return value as T;
        }

        var made = read(record);
        if (made is not null)
        {
            values[record] = made;
        }

        return made;
    }
}
