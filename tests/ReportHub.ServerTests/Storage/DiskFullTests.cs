using ReportHub.Records;
using ReportHub.Storage;

namespace ReportHub.ServerTests.Storage;

public sealed class DiskFullTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FailingFiles files = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_full_disk_is_an_error_for_every_caller_then_read_only_and_reopening_works(bool inWriting)
    {
        long length;
        await using (var open = await OpenStore.At(folder, new JournalOptions { Files = files }))
        {
            await open.Put("a", "1");
            length = new FileInfo(folder.Segments()[0]).Length;
            (files.Full, files.SyncFails) = (inWriting, !inWriting);

            var errors = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Record.ExceptionAsync(() => open.Put($"b{number}", "1")).AsTask()));
            Assert.All(errors, error => Assert.Contains(Assert.IsType<StoreUnavailableException>(error).Code, Failed(inWriting)));

            (files.Full, files.SyncFails) = (false, false);
            Assert.Equal("S123", (await Assert.ThrowsAsync<StoreUnavailableException>(() => open.Put("c", "1"))).Code);
            Assert.Equal("note/a@1 1", open.Content());
            Assert.Contains(open.Store.Failure!.Code, Failed(inWriting));
        }

        Assert.Equal(length, new FileInfo(folder.Segments()[0]).Length);
        await using var again = await OpenStore.At(folder);
        Assert.Empty(again.Store.Opening.Findings);
        await again.Put("c", "1");
        Assert.Equal("note/a@1 1\nnote/c@1 1", again.Content());
        Assert.Empty((await again.Store.VerifyAsync()).Findings);
    }

    [Fact]
    public async Task A_tail_that_cannot_be_cut_leaves_the_outcome_open_and_the_request_key_settles_it_after_reopening()
    {
        await using (var open = await OpenStore.At(folder, new JournalOptions { Files = files }))
        {
            await open.Increment("k1");
            (files.SyncFails, files.CutFails) = (true, true);
            Assert.Equal("S122", (await Assert.ThrowsAsync<StoreUnavailableException>(() => open.Increment("k2"))).Code);
            Assert.Equal("1", OpenStore.Number(open.Store.Find("counter", "n")!.Json).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        await using var again = await OpenStore.At(folder);
        Assert.Equal(2, await again.Increment("k2"));
        Assert.Equal(2, again.Store.Find("counter", "n")!.Revision);
    }

    [Fact]
    public async Task A_half_written_frame_that_could_not_be_cut_is_cut_at_opening()
    {
        await using (var open = await OpenStore.At(folder, new JournalOptions { Files = files }))
        {
            await open.Put("a", "1");
            (files.Full, files.CutFails) = (true, true);
            Assert.Equal("S122", (await Assert.ThrowsAsync<StoreUnavailableException>(() => open.Put("b", "1"))).Code);
        }

        await using var again = await OpenStore.At(folder);
        Assert.Equal("S201", Assert.Single(again.Store.Opening.Findings).Code);
        Assert.Equal("note/a@1 1", again.Content());
    }

    [Fact]
    public async Task A_large_unit_on_a_full_disk_leaves_nothing()
    {
        await using var open = await OpenStore.At(folder, new JournalOptions { Files = files, ChunkWrites = 10 });
        await open.Put("a", "1");
        files.Full = true;

        await Assert.ThrowsAsync<StoreUnavailableException>(() => open.Execute("large", unit =>
        {
            for (var number = 0; number < 100; number++)
            {
                unit.Put("note", $"{number}", "1"u8.ToArray());
            }

            return default;
        }));

        Assert.Equal("note/a@1 1", open.Content());
    }

    [Fact]
    public async Task Too_little_free_space_is_refused_and_accepted_again_once_there_is_more()
    {
        var free = 10L << 20;
        await using var open = await OpenStore.At(folder, new JournalOptions { FreeBytes = _ => Interlocked.Read(ref free), MinimumFreeBytes = 20 << 20 });

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => open.Put("a", "1"));
        Assert.Equal("S120", error.Code);
        Assert.Contains("10 MB", error.Message, StringComparison.Ordinal);
        Assert.Null(open.Store.Failure);
        Assert.Equal("", open.Content());

        Interlocked.Exchange(ref free, 30 << 20);
        await open.Put("a", "1");
        Assert.Equal("note/a@1 1", open.Content());
    }

    private static string[] Failed(bool inWriting) => inWriting ? ["S121", "S123"] : ["S122", "S123"];
}
