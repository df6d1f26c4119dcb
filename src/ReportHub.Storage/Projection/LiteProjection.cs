using LiteDB;
using ReportHub.Records;

namespace ReportHub.Storage;

/// <summary>The projection in LiteDB 5.0.20, by the pattern of storage.md; nothing else in the product touches LiteDB.</summary>
internal sealed class LiteProjection : IProjection
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly LiteDatabase database;
    private readonly ILiteCollection<BsonDocument> records;
    private readonly ILiteCollection<BsonDocument> requests;
    private readonly ILiteCollection<BsonDocument> state;
    private JournalHead? prepared;

    private LiteProjection(LiteDatabase database)
    {
        this.database = database;
        records = database.GetCollection("records");
        requests = database.GetCollection("requests");
        state = database.GetCollection("state");
    }

    public JournalHead Applied { get; private set; } = JournalHead.Empty;

    /// <summary>Opens or makes the file; whatever LiteDB throws at a damaged one comes out as it is.</summary>
    public static LiteProjection Open(string path)
    {
        var database = new LiteDatabase(new ConnectionString
        {
            Filename = path,
            Connection = ConnectionType.Direct,
            Collation = new Collation("/Ordinal"),
        });
        try
        {
            var projection = new LiteProjection(database);
            projection.SetUp();
            return projection;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    public RecordState? Find(RecordKey key) => Read(() => records.FindById(key.ToString()) is { } found ? LiteDocuments.ToRecord(found) : null);

    public IReadOnlyList<RecordState> List(string kind) => Read(() =>
    {
        // '0' follows '/': the range holds every key that begins with "kind/".
        var found = records.Find(Query.Between("_id", kind + "/", kind + "0")).ToList().ConvertAll(LiteDocuments.ToRecord);
        found.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return found;
    });

    public RememberedRequest? FindRequest(string key) => Read(() => requests.FindById(key) is { } found ? LiteDocuments.ToRequest(found) : null);

    public void Prepare(ProjectionChunk chunk)
    {
        database.BeginTrans();
        try
        {
            records.Upsert(chunk.Records.Select(LiteDocuments.Of));
            requests.Upsert(chunk.Requests.Select(LiteDocuments.Of));
            if (chunk.Applied is not null)
            {
                state.Upsert(LiteDocuments.Of(chunk.Applied));
            }
        }
        catch
        {
            database.Rollback();
            throw;
        }

        prepared = chunk.Applied ?? Applied;
    }

    public void Commit()
    {
        if (!database.Commit())
        {
            throw new InvalidOperationException("LiteDB had no transaction to commit on this thread.");
        }

        Applied = prepared!;
    }

    public void Rollback() => database.Rollback();

    public void Checkpoint() => database.Checkpoint();

    public void Visit(Action<RecordState> record, Action<RememberedRequest> request) => Read(() =>
    {
        foreach (var document in records.FindAll())
        {
            record(LiteDocuments.ToRecord(document));
        }

        foreach (var document in requests.FindAll())
        {
            request(LiteDocuments.ToRequest(document));
        }

        return true;
    });

    public void Dispose() => database.Dispose();

    // Collections are made here, before anybody reads: a collection made beside a reader kills the engine (storage.md, #2792).
    private void SetUp()
    {
        database.Timeout = Patience;
        database.CheckpointSize = 0;
        MakeCollection(records);
        MakeCollection(requests);
        MakeCollection(state);
        if (state.FindById(LiteDocuments.StateId) is { } applied)
        {
            Applied = LiteDocuments.ToHead(applied);
        }
    }

    // LiteDB makes a collection with its first document only.
    private void MakeCollection(ILiteCollection<BsonDocument> collection)
    {
        if (database.CollectionExists(collection.Name))
        {
            return;
        }

        collection.Insert(new BsonDocument { ["_id"] = "made" });
        collection.Delete("made");
    }

    private static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not StoreUnavailableException and not OutOfMemoryException)
        {
            throw StoreErrors.ProjectionDamaged(exception.Message, exception);
        }
    }
}
