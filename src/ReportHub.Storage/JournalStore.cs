using ReportHub.Records;

namespace ReportHub.Storage;

/// <summary>
/// The record port: an append-only journal that is the truth, and a projection that answers the reads. Opened in this order: lock (the folder), journal,
/// projection.
/// </summary>
public sealed class JournalStore : IRecordStore, IRecordJournal, IAsyncDisposable
{
    private readonly JournalLog log;
    private readonly IProjection projection;
    private readonly ReaderGate gate = new();
    private readonly StoreHealth health = new();
    private readonly ChangeLog changes = new();
    private readonly WriterThread writer;
    private bool closed;

    internal JournalStore(JournalLog log, IProjection projection, FreeSpace space, JournalOptions options, OpeningReport opening)
    {
        this.log = log;
        this.projection = projection;
        Opening = opening;
        changes.Begin(log.Head.Sequence);
        writer = new(new BatchWriter(log, projection, gate, health, space, changes, options));
    }

    /// <summary>What opening found and repaired.</summary>
    public OpeningReport Opening { get; }

    /// <summary>Why the store is read-only, or null.</summary>
    public StoreUnavailableException? Failure => health.Failure;

    /// <summary>Opens the journal of a held folder, repairs what may be repaired, replays or rebuilds the projection.</summary>
    /// <exception cref="StoreUnavailableException">S103 newer format, S110 lost acknowledged frames, S111 broken journal, S102 unusable folder.</exception>
    public static Task<JournalStore> OpenAsync(DataFolder folder, JournalOptions options, Action<RebuildProgress>? progress = null) =>
        Task.Run(() => StoreOpening.Open(folder, options, progress));

    /// <exception cref="StoreUnavailableException">S112: the projection cannot be read; S113: it lacks what the journal has.</exception>
    public StoredRecord? Find(string kind, string id)
    {
        var possible = RecordKey.Possible(kind, id);
        return Read(() => possible is { } key ? projection.Find(key)?.Stored : null);
    }

    /// <inheritdoc cref="Find"/>
    public IReadOnlyList<StoredRecord> List(string kind) =>
        Read(() => projection.List(kind)).Select(state => state.Stored).OfType<StoredRecord>().ToArray();

    /// <inheritdoc/>
    public Task<CommandAnswer> ExecuteAsync(Command command, Func<IUnitOfWork, ReadOnlyMemory<byte>> decide, CancellationToken cancellation = default)
    {
        var pending = new PendingCommand(command, decide, cancellation);
        try
        {
            writer.Submit(pending);
        }
        catch (StoreUnavailableException exception)
        {
            pending.Fail(exception);
        }

        return pending.Answered;
    }

    /// <inheritdoc/>
    public RecordChanges ChangesSince(string kind, long sequence) => changes.Since(kind, sequence);

    /// <inheritdoc/>
    /// <exception cref="StoreUnavailableException">S111: a frame has changed since it was written.</exception>
    public IReadOnlyList<RecordRevision> History(string kind, string id)
    {
        var possible = RecordKey.Possible(kind, id);
        return Read(() => possible is { } key ? RecordHistory.Read(log.Positions, projection.Find(key)) : []);
    }

    /// <summary>
    /// Reads every frame from disk again and compares the projection with it record by record. Writers wait only for the last part of it.
    /// </summary>
    public Task<StoreVerification> VerifyAsync(Action<RebuildProgress>? progress = null) =>
        new StoreVerifier(log, projection, progress).RunAsync(writer);

    /// <summary>Writes what is queued, then closes; the folder stays with its owner.</summary>
    public async ValueTask DisposeAsync()
    {
        if (closed)
        {
            return;
        }

        closed = true;
        await Task.Run(writer.Dispose).ConfigureAwait(false);
        gate.Exclusively(() =>
        {
            health.Fail(StoreErrors.Closed(), alsoForReading: true);
            projection.Dispose();
            log.Dispose();
        });
    }

    private T Read<T>(Func<T> read) => gate.Read(() =>
    {
        health.RequireReadable();
        return read();
    });
}
