using ReportHub.Records;
using ReportHub.Storage;

namespace ReportHub.ServerTests.Storage;

public sealed class ProjectionFailureTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_projection_that_fails_before_the_frames_are_written_leaves_nothing()
    {
        await RunWith(projection => projection.PrepareFails = true, "S114", stillReadable: true);

        await using var again = await OpenStore.At(folder);
        Assert.Equal("note/a@1 1", again.Content());
        Assert.Equal(1, again.Store.Opening.Frames);
    }

    [Fact]
    public async Task A_projection_that_fails_after_the_frames_are_on_disk_stops_the_store_and_reopening_has_the_unit()
    {
        await RunWith(projection => projection.CommitFails = true, "S113", stillReadable: false);

        await using var again = await OpenStore.At(folder);
        Assert.Equal("note/a@1 1\nnote/b@1 2", again.Content());
        Assert.True((await again.Put("b", "2", "kb")).Repeated);
    }

    private async Task RunWith(Action<FailingProjection> fail, string code, bool stillReadable)
    {
        using var data = DataFolder.Open(folder.Path);
        var options = new JournalOptions();
        var projection = new FailingProjection(LiteProjection.Open(data.DatabasePath));
        var log = new JournalLog(data.JournalPath, JournalScanner.Scan(data.JournalPath), options);
        await using var store = new JournalStore(log, projection, new FreeSpace(data.Root, options), options, new OpeningReport(0, 0, []));
        await Put(store, "a", "1");
        fail(projection);

        Assert.Equal(code, (await Assert.ThrowsAsync<StoreUnavailableException>(() => Put(store, "b", "2"))).Code);
        Assert.Equal("S123", (await Assert.ThrowsAsync<StoreUnavailableException>(() => Put(store, "c", "3"))).Code);
        Assert.Equal(stillReadable, Record.Exception(() => store.Find("note", "a")) is null);
    }

    private static Task<CommandAnswer> Put(JournalStore store, string id, string json) =>
        store.ExecuteAsync(OpenStore.Command("k" + id), unit => unit.Put("note", id, OpenStore.Utf8(json)).Json);

    private sealed class FailingProjection(IProjection inner) : IProjection
    {
        public bool PrepareFails { get; set; }

        public bool CommitFails { get; set; }

        public JournalHead Applied => inner.Applied;

        public RecordState? Find(RecordKey key) => inner.Find(key);

        public IReadOnlyList<RecordState> List(string kind) => inner.List(kind);

        public RememberedRequest? FindRequest(string key) => inner.FindRequest(key);

        public void Prepare(ProjectionChunk chunk)
        {
            FailIf(PrepareFails);
            inner.Prepare(chunk);
        }

        public void Commit()
        {
            if (CommitFails)
            {
                inner.Rollback();
            }

            FailIf(CommitFails);
            inner.Commit();
        }

        public void Rollback() => inner.Rollback();

        public void Checkpoint() => inner.Checkpoint();

        public void Visit(Action<RecordState> record, Action<RememberedRequest> request) => inner.Visit(record, request);

        public void Dispose() => inner.Dispose();

        private static void FailIf(bool failing)
        {
            if (failing)
            {
                throw new InvalidOperationException("Page type must be data page");
            }
        }
    }
}
