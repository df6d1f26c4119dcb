namespace ReportHub.Storage;

/// <summary>Units decided or replayed and not yet in the projection: the last state of each record, and what was answered to each request key.</summary>
internal sealed class ProjectionBatch
{
    private readonly Dictionary<RecordKey, RecordState> records = [];
    private readonly Dictionary<string, RememberedRequest> requests = new(StringComparer.Ordinal);

    public int Writes => records.Count + requests.Count;

    public IReadOnlyCollection<RecordState> Records => records.Values;

    public IEnumerable<RecordState> OfKind(string kind) => records.Values.Where(record => record.Kind == kind);

    public RecordState? Find(RecordKey key) => records.GetValueOrDefault(key);

    public RememberedRequest? FindRequest(string key) => requests.GetValueOrDefault(key);

    public void Add(JournalUnit unit)
    {
        foreach (var change in unit.Changes)
        {
            records[change.Key] = change;
        }

        requests[unit.Request.Key] = unit.Request;
    }

    public void Clear()
    {
        records.Clear();
        requests.Clear();
    }

    public ProjectionChunk Whole(JournalHead applied) => new([.. records.Values], [.. requests.Values], applied);

    /// <summary>Applies everything in transactions of at most <paramref name="chunkWrites"/> records; the sequence comes with the last one (rule 15).</summary>
    public void ApplyTo(IProjection projection, JournalHead applied, int chunkWrites)
    {
        var chunks = records.Values.Chunk(chunkWrites).ToArray();
        foreach (var chunk in chunks.SkipLast(1))
        {
            Apply(projection, new(chunk, [], null));
        }

        Apply(projection, new(chunks.LastOrDefault([]), [.. requests.Values], applied));
    }

    private static void Apply(IProjection projection, ProjectionChunk chunk)
    {
        projection.Prepare(chunk);
        projection.Commit();
    }
}
