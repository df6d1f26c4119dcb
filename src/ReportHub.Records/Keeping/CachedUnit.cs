namespace ReportHub.Records;

/// <summary>
/// A unit of work that asks for each record once: many changes in one unit refer to the same few records. A kind that is asked for again and again is
/// listed once, which costs a store far less than as many look-ups. Safe because nobody else changes records while a unit is open.
/// </summary>
internal sealed class CachedUnit(IUnitOfWork unit) : IUnitOfWork
{
    private const int LookupsBeforeListing = 500;
    private readonly Dictionary<string, Dictionary<string, StoredRecord?>> found = new(StringComparer.Ordinal);
    private readonly HashSet<string> listed = new(StringComparer.Ordinal);
    private readonly Dictionary<StoredRecord, object> values = new(ReferenceEqualityComparer.Instance);

    public StoredRecord? Find(string kind, string id)
    {
        var known = Known(kind);
        if (known.TryGetValue(id, out var record) || listed.Contains(kind))
        {
            return record;
        }

        if (known.Count < LookupsBeforeListing)
        {
            return known[id] = unit.Find(kind, id);
        }

        foreach (var other in unit.List(kind))
        {
            // The instance that was found first keeps its value.
            known.TryAdd(other.Id, other);
        }

        listed.Add(kind);
        return known.GetValueOrDefault(id);
    }

    public IReadOnlyList<StoredRecord> List(string kind) => unit.List(kind);

    public StoredRecord Put(string kind, string id, ReadOnlyMemory<byte> json)
    {
        var record = unit.Put(kind, id, json);
        Known(kind)[id] = record;
        return record;
    }

    public void Remove(string kind, string id)
    {
        unit.Remove(kind, id);
        Known(kind)[id] = null;
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

    private Dictionary<string, StoredRecord?> Known(string kind)
    {
        if (!found.TryGetValue(kind, out var known))
        {
            found[kind] = known = new(StringComparer.Ordinal);
        }

        return known;
    }
}
