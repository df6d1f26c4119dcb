using System.Text;
using ReportHub.Foundation;
using ReportHub.Storage;

namespace ReportHub.ServerTests.Storage;

public sealed class JournalDamageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_torn_tail_is_cut_and_kept_aside_at_every_byte_of_the_last_frame()
    {
        var (journal, lastFrame) = await ThreeNotesWithoutProjectionOfTheLast();
        var whole = File.ReadAllBytes(journal);
        for (var length = lastFrame + 1; length < whole.Length; length++)
        {
            // The scan knows no projection; it is opened below for a few of these.
            File.WriteAllBytes(journal, whole[..length]);
            var scan = JournalScanner.Scan(folder["journal"]);
            Assert.Equal((2L, (long)lastFrame, (long)length - lastFrame), (scan.Head.Sequence, scan.Tail!.Offset, scan.Tail.Bytes));
        }

        foreach (var length in new[] { lastFrame + 1, lastFrame + FrameCodec.HeaderBytes, whole.Length - 1 })
        {
            File.WriteAllBytes(journal, whole[..length]);
            await RequireCut(whole[lastFrame..length]);
        }
    }

    [Fact]
    public async Task A_damaged_last_frame_that_was_never_applied_is_cut()
    {
        var (journal, lastFrame) = await ThreeNotesWithoutProjectionOfTheLast();
        Flip(journal, lastFrame + FrameCodec.HeaderBytes + 5);

        await RequireCut(File.ReadAllBytes(journal)[lastFrame..]);
    }

    [Fact]
    public async Task A_torn_tail_that_the_projection_has_applied_is_lost_acknowledged_work_and_nothing_is_cut()
    {
        await WriteThreeNotes();
        var journal = folder.Segments()[0];
        var torn = File.ReadAllBytes(journal)[..^1];
        File.WriteAllBytes(journal, torn);

        Assert.Equal("S110", (await OpenStore.FailsAt(folder)).Code);
        Assert.Equal(torn, File.ReadAllBytes(journal));
    }

    [Fact]
    public async Task A_damaged_tail_without_a_database_was_called_never_confirmed_though_nobody_can_know()
    {
        await WriteThreeNotes();
        Flip(folder.Segments()[0], (int)new FileInfo(folder.Segments()[0]).Length - 1);
        File.Delete(folder.Database);

        await using var open = await OpenStore.At(folder);
        Assert.Equal("S203", Assert.Single(open.Store.Opening.Findings).Code);
        Assert.Equal("note/0@1 0\nnote/1@1 1", open.Content());
    }

    [Fact]
    public async Task A_projection_ahead_of_the_journal_is_refused_and_the_repair_that_the_message_names_works()
    {
        await WriteThreeNotes();
        var journal = folder.Segments()[0];
        var twoFrames = Offsets(journal)[2];
        File.WriteAllBytes(journal, File.ReadAllBytes(journal)[..twoFrames]);

        Assert.Equal("S110", (await OpenStore.FailsAt(folder)).Code);

        File.Move(folder.Database, folder["moved"]);
        await using var open = await OpenStore.At(folder);
        Assert.Equal("note/0@1 0\nnote/1@1 1", open.Content());
    }

    [Fact]
    public async Task A_journal_exchanged_for_a_longer_one_is_refused()
    {
        await WriteThreeNotes();
        using var other = new TemporaryFolder();
        await using (var open = await OpenStore.At(other))
        {
            for (var number = 0; number < 5; number++)
            {
                await open.Put("other", $"{number}");
            }
        }

        File.Copy(other.Segments()[0], folder.Segments()[0], overwrite: true);
        Assert.Equal("S110", (await OpenStore.FailsAt(folder)).Code);
    }

    [Fact]
    public async Task A_flipped_bit_anywhere_before_the_last_frame_is_refused_and_nothing_is_touched()
    {
        await WriteThreeNotes();
        var journal = folder.Segments()[0];
        var whole = File.ReadAllBytes(journal);
        var last = Offsets(journal)[2];
        for (var at = 0; at < last; at++)
        {
            // The four digits of the version: a flipped one may read as a newer version, which is refused too.
            Flip(journal, at);
            var error = Assert.Throws<Records.StoreUnavailableException>(() => JournalScanner.Scan(folder["journal"]));
            Assert.True(error.Code == "S111" || (error.Code == "S103" && at is >= 18 and < 22), $"byte {at}: {error.Code}");
            File.WriteAllBytes(journal, whole);
        }

        Flip(journal, Offsets(journal)[1] + FrameCodec.HeaderBytes + 3);
        var damaged = File.ReadAllBytes(journal);
        var refused = await OpenStore.FailsAt(folder);
        Assert.Equal("S111", refused.Code);
        Assert.Contains(journal, refused.Message, StringComparison.Ordinal);
        Assert.Equal(damaged, File.ReadAllBytes(journal));
    }

    [Fact]
    public async Task A_flipped_bit_inside_is_refused_also_when_the_database_is_gone()
    {
        await WriteThreeNotes();
        Flip(folder.Segments()[0], Offsets(folder.Segments()[0])[1] + 5);
        File.Delete(folder.Database);

        Assert.Equal("S111", (await OpenStore.FailsAt(folder)).Code);
    }

    [Fact]
    public async Task A_missing_or_exchanged_segment_is_refused()
    {
        var options = new JournalOptions { SegmentBytes = 400 };
        await WriteThreeNotes(options);
        await using (var open = await OpenStore.At(folder, options))
        {
            Assert.Equal("note/0@1 0\nnote/1@1 1\nnote/2@1 2", open.Content());
        }

        Assert.Equal(3, folder.Segments().Length);
        var middle = File.ReadAllBytes(folder.Segments()[1]);
        File.Delete(folder.Segments()[1]);
        Assert.Equal("S111", (await OpenStore.FailsAt(folder, options)).Code);

        File.WriteAllBytes(folder["journal/00000000000000000002.journal"], File.ReadAllBytes(folder.Segments()[0]));
        Assert.Equal("S111", (await OpenStore.FailsAt(folder, options)).Code);

        File.WriteAllBytes(folder["journal/00000000000000000002.journal"], middle);
        await (await OpenStore.At(folder, options)).DisposeAsync();
    }

    [Fact]
    public async Task A_segment_of_a_newer_format_is_refused_with_both_versions()
    {
        await WriteThreeNotes();
        var bytes = File.ReadAllBytes(folder.Segments()[0]);
        bytes[21] = (byte)'2';
        File.WriteAllBytes(folder.Segments()[0], bytes);

        var error = await OpenStore.FailsAt(folder);
        Assert.Equal("S103", error.Code);
        Assert.Contains("版本为 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frame_that_changes_while_the_store_is_open_is_found_by_verify_and_history()
    {
        await using var open = await OpenStore.At(folder);
        await open.Put("a", "1");
        await open.Put("b", "1");
        Assert.Empty((await open.Store.VerifyAsync()).Findings);

        Flip(folder.Segments()[0], Offsets(folder.Segments()[0])[0] + FrameCodec.HeaderBytes + 5);

        Assert.Equal("S211", Assert.Single((await open.Store.VerifyAsync()).Findings).Code);
        Assert.Equal("S111", Assert.Throws<Records.StoreUnavailableException>(() => open.Store.History("note", "a")).Code);
        Assert.Equal("1", open.Note("a"));
    }

    private async Task WriteThreeNotes(JournalOptions? options = null)
    {
        await using var open = await OpenStore.At(folder, options);
        for (var number = 0; number < 3; number++)
        {
            await open.Put($"{number}", $"{number}");
        }
    }

    // As after a crash between the fsync of two frames: the projection has the first two only.
    private async Task<(string Journal, int LastFrame)> ThreeNotesWithoutProjectionOfTheLast()
    {
        await WriteThreeNotes();
        var journal = folder.Segments()[0];
        var (whole, last) = (File.ReadAllBytes(journal), Offsets(journal)[2]);
        File.WriteAllBytes(journal, whole[..last]);
        File.Delete(folder.Database);
        await (await OpenStore.At(folder)).DisposeAsync();
        File.WriteAllBytes(journal, whole);
        return (journal, last);
    }

    private async Task RequireCut(byte[] torn)
    {
        await using (var open = await OpenStore.At(folder))
        {
            Assert.Equal("S201", Assert.Single(open.Store.Opening.Findings).Code);
            Assert.Equal("note/0@1 0\nnote/1@1 1", open.Content());
        }

        var aside = Directory.GetFiles(folder["journal/torn"]).MaxBy(path => File.GetLastWriteTimeUtc(path).Ticks * 10 + path[^1] - '0')!;
        Assert.Equal(torn, File.ReadAllBytes(aside));
        await using var again = await OpenStore.At(folder);
        Assert.Empty(again.Store.Opening.Findings);
        Assert.Equal(2, (await again.Store.VerifyAsync()).Frames);
    }

    private static int[] Offsets(string journal)
    {
        var offsets = new List<int>();
        var bytes = File.ReadAllBytes(journal);
        for (var at = bytes.AsSpan().IndexOf(FrameCodec.Mark); at < bytes.Length;)
        {
            offsets.Add(at);
            Assert.Equal(FrameState.Whole, FrameCodec.Read(bytes.AsSpan(at), out var frame));
            at += frame.Length;
        }

        return [.. offsets];
    }

    private static void Flip(string path, int at)
    {
        var bytes = File.ReadAllBytes(path);
        bytes[at] ^= 0x10;
        File.WriteAllBytes(path, bytes);
    }
}
