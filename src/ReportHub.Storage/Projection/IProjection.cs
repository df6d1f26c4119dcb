namespace ReportHub.Storage;

/// <summary>
/// What the journal says now, to be asked and listed; it can always be made again. Reads may come from any thread, everything else from the writer's
/// thread. Every failure is a <see cref="Records.StoreUnavailableException"/> S112 on reading; on writing whatever the database throws.
/// </summary>
internal interface IProjection : IDisposable
{
    /// <summary>The last frame whose unit is applied and committed.</summary>
    JournalHead Applied { get; }

    /// <summary>The last state of a record, removed ones included; null if there never was one.</summary>
    RecordState? Find(RecordKey key);

    /// <summary>All states of a kind, removed ones included, in ordinal order of their ids; a finished list.</summary>
    IReadOnlyList<RecordState> List(string kind);

    RememberedRequest? FindRequest(string key);

    /// <summary>Begins a transaction and writes into it; on an exception it is rolled back already.</summary>
    void Prepare(ProjectionChunk chunk);

    void Commit();

    void Rollback();

    /// <summary>Housekeeping, not durability (storage.md, rule 11).</summary>
    void Checkpoint();

    /// <summary>Reads everything, checking every payload.</summary>
    void Visit(Action<RecordState> record, Action<RememberedRequest> request);
}
