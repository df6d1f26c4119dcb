using System.Text;
using ReportHub.Records;

namespace ReportHub.ServerTests.Storage;

/// <summary>What the store tells to those who keep an index of a kind.</summary>
public sealed class ChangeLogTests
{
    [Fact]
    public async Task Who_knows_nothing_and_who_comes_after_a_restart_has_to_list()
    {
        using var folder = new TemporaryFolder();
        await using (var first = await OpenStore.At(folder))
        {
            Assert.Null(first.Store.ChangesSince("note", -1).Records);
            Assert.Empty(first.Store.ChangesSince("note", 0).Records!);
            await first.Put("a", "1");
        }

        await using var again = await OpenStore.At(folder);
        Assert.Null(again.Store.ChangesSince("note", 0).Records);
        Assert.Empty(again.Store.ChangesSince("note", 1).Records!);
    }

    [Fact]
    public async Task Changes_of_the_kind_are_told_once_each_as_the_records_are_now()
    {
        using var folder = new TemporaryFolder();
        await using var store = await OpenStore.At(folder);
        await store.Put("a", "1");
        await store.Put("a", "2");
        await store.Put("b", "3");
        await store.Increment("another-kind");
        await store.Execute("remove", unit =>
        {
            unit.Remove("note", "b");
            return OpenStore.Utf8("0");
        });
        var all = store.Store.ChangesSince("note", 0);
        var last = store.Store.ChangesSince("note", 4);

        Assert.Equal(5, all.Sequence);
        Assert.Equal(["a 2", "b -"], all.Records!.OrderBy(record => record.Id, StringComparer.Ordinal).Select(Told));
        Assert.Equal(["b -"], last.Records!.Select(Told));
    }

    [Fact]
    public async Task After_more_changes_than_are_kept_all_must_be_listed_anew()
    {
        using var folder = new TemporaryFolder();
        await using var store = await OpenStore.At(folder);
        await store.Put("a", "1");
        await store.Execute("many", unit =>
        {
            for (var i = 0; i < 17_000; i++)
            {
                unit.Put("note", $"n{i}", OpenStore.Utf8("1"));
            }

            return OpenStore.Utf8("0");
        });
        await store.Put("z", "1");

        Assert.Null(store.Store.ChangesSince("note", 1).Records);
        Assert.Equal(["z 1"], store.Store.ChangesSince("note", 2).Records!.Select(Told));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(120)]
    public async Task A_unit_is_never_seen_in_part_be_it_small_or_larger_than_a_chunk(int size)
    {
        using var folder = new TemporaryFolder();
        await using var store = await OpenStore.At(folder, new() { ChunkWrites = 50 });
        var over = false;
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            var (seen, known) = (new Dictionary<string, string>(StringComparer.Ordinal), 0L);
            while (!Volatile.Read(ref over))
            {
                var changes = store.Store.ChangesSince("note", known);
                known = changes.Sequence;
                foreach (var record in changes.Records!)
                {
                    seen[record.Id] = Told(record).Split(' ')[1];
                }

                Assert.True(seen.Values.Distinct().Count() <= 1, "A reader saw two units at once.");
            }
        })).ToList();
        foreach (var round in Enumerable.Range(1, 40))
        {
            await store.Execute($"round-{round}", unit =>
            {
                for (var i = 0; i < size; i++)
                {
                    unit.Put("note", $"n{i}", OpenStore.Utf8($"{round}"));
                }

                return OpenStore.Utf8("0");
            });
        }

        Volatile.Write(ref over, true);
        await Task.WhenAll(readers);
    }

    private static string Told(ChangedRecord record) => $"{record.Id} {(record.Now is { } now ? Encoding.UTF8.GetString(now.Json.Span) : "-")}";
}
