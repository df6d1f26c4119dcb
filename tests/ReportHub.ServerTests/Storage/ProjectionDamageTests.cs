using ReportHub.Records;
using ReportHub.Storage;

namespace ReportHub.ServerTests.Storage;

public sealed class ProjectionDamageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Damages => ["deleted", "empty", "100 bytes", "one page", "half", "garbage", "zeros", "middle pages lost", "last page lost"];

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task A_damaged_database_is_rebuilt_from_the_journal_with_the_same_content(string damage)
    {
        var content = await Write(400);
        Damage(damage);
        var progress = new List<RebuildProgress>();

        await using var open = await OpenStore.At(folder, progress: progress.Add);

        Assert.Equal(content, open.Content());
        Assert.Equal(401, open.Store.Opening.Replayed);
        Assert.Equal(new RebuildProgress(401, 401), progress[^1]);
        Assert.Equal(damage == "deleted" ? [] : new[] { "S202" }, open.Store.Opening.Findings.Select(finding => finding.Code));
        Assert.Empty((await open.Store.VerifyAsync()).Findings);
        Assert.Equal(2, await open.Increment("after"));
    }

    [Fact]
    public async Task A_log_of_LiteDB_beside_a_deleted_database_is_not_replayed_into_the_new_one()
    {
        var content = await Write(3);
        using (var other = new TemporaryFolder())
        {
            await using var crashed = await OpenStore.At(other);
            await crashed.Put("stray", "1");
            File.Copy(other["records-log.db"], folder["records-log.db"], overwrite: true);
        }

        Assert.True(new FileInfo(folder["records-log.db"]).Length > 0);
        File.Delete(folder.Database);
        await using var open = await OpenStore.At(folder);
        Assert.Equal(content, open.Content());
        Assert.Equal("S202", Assert.Single(open.Store.Opening.Findings).Code);
        Assert.True(File.Exists(folder["records.db.aside.1-log"]));
    }

    [Fact]
    public async Task Garbage_is_set_aside_under_a_new_name_each_time()
    {
        await Write(3);
        for (var time = 1; time <= 2; time++)
        {
            File.WriteAllText(folder.Database, $"garbage {time}");
            await (await OpenStore.At(folder)).DisposeAsync();
            Assert.Equal($"garbage {time}", File.ReadAllText(folder[$"records.db.aside.{time}"]));
        }
    }

    [Fact]
    public async Task A_second_log_without_its_database_is_set_aside_beside_the_first()
    {
        await Write(3);
        for (var time = 1; time <= 2; time++)
        {
            File.Delete(folder.Database);
            File.WriteAllText(folder["records-log.db"], $"stray {time}");
            await (await OpenStore.At(folder)).DisposeAsync();
            Assert.Equal($"stray {time}", File.ReadAllText(folder[$"records.db.aside.{time}-log"]));
        }
    }

    [Fact]
    public async Task An_older_database_gets_what_it_lacks()
    {
        await Write(3);
        File.Copy(folder.Database, folder["older"]);
        string content;
        await using (var open = await OpenStore.At(folder))
        {
            await open.Put("later", "1");
            await open.Execute("remove", unit =>
            {
                unit.Remove("note", "0000");
                return default;
            });
            content = open.Content();
        }

        File.Copy(folder["older"], folder.Database, overwrite: true);
        await using var again = await OpenStore.At(folder);
        Assert.Equal(content, again.Content());
        Assert.Equal(2, again.Store.Opening.Replayed);
        Assert.Empty(again.Store.Opening.Findings);
    }

    [Fact]
    public async Task A_copy_taken_while_the_store_is_open_opens_with_every_acknowledged_record()
    {
        using var copy = new TemporaryFolder();
        await using var open = await OpenStore.At(folder);
        for (var number = 0; number < 20; number++)
        {
            await open.Increment($"{number}");
        }

        folder.CopyTo(copy);
        await using var opened = await OpenStore.At(copy);
        Assert.Equal(open.Content(), opened.Content());
    }

    [Fact]
    public async Task A_flipped_bit_in_a_payload_is_seen_at_opening_and_the_database_rebuilt()
    {
        var content = await Write(50);
        var bytes = File.ReadAllBytes(folder.Database);
        // LiteDB leaves old copies in its pages, so each one that is found is changed.
        var found = 0;
        for (int at, from = 0; (at = bytes.AsSpan(from).IndexOf("正文 0007"u8)) >= 0; from += at + 1, found++)
        {
            bytes[from + at] ^= 1;
        }

        Assert.True(found > 0);
        File.WriteAllBytes(folder.Database, bytes);

        await using var open = await OpenStore.At(folder);
        Assert.Equal(content, open.Content());
        Assert.Equal("S202", Assert.Single(open.Store.Opening.Findings).Code);
    }

    [Fact]
    public async Task Verify_names_records_that_differ_are_missing_or_were_never_written()
    {
        await Write(5);
        using (var projection = LiteProjection.Open(folder.Database))
        {
            var note = projection.Find(new("note", "0001"))!;
            projection.Prepare(new([note with { Json = "2"u8.ToArray() }, note with { Id = "intruder" }], [], null));
            projection.Commit();
        }

        using (var database = new LiteDB.LiteDatabase(new LiteDB.ConnectionString { Filename = folder.Database, Collation = new("/Ordinal") }))
        {
            Assert.True(database.GetCollection("records").Delete("note/0002"));
        }

        await using var open = await OpenStore.At(folder);
        var found = await open.Store.VerifyAsync();
        Assert.False(found.Succeeded);
        Assert.Equal(3, found.Findings.Count);
        Assert.All(found.Findings, finding => Assert.Equal("S213", finding.Code));
        Assert.All(new[] { "note/0001", "note/0002", "note/intruder" }, key => Assert.Contains(found.Findings, finding => finding.Message.Contains(key, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Readers_beside_the_writer_never_fail_and_see_each_answered_record()
    {
        await using var open = await OpenStore.At(folder, new JournalOptions { ChunkWrites = 50 });
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            var reads = 0;
            for (; !done.IsCancellationRequested; reads++)
            {
                open.Store.Find("counter", "n");
                RequireWholeUnits(open.Store.List("large"));
            }

            return reads;
        })).ToArray();

        for (var round = 0; round < 60; round++)
        {
            var number = await open.Increment($"{round}");
            Assert.Equal(number, OpenStore.Number(open.Store.Find("counter", "n")!.Json));
            if (round % 20 == 0)
            {
                await open.Execute($"large {round}", unit => PutMany(unit, 300, round));
            }
        }

        await done.CancelAsync();
        Assert.All(await Task.WhenAll(readers), reads => Assert.True(reads > 0));
    }

    [Fact]
    public async Task A_unit_of_50000_records_is_kept_whole_listed_and_replayed()
    {
        await using (var open = await OpenStore.At(folder))
        {
            await open.Execute("import", unit => PutMany(unit, 50_000, 1));
            Assert.Equal(50_000, open.Store.List("large").Count);
            Assert.Equal(1, await open.Increment("after"));
        }

        await using var again = await OpenStore.At(folder);
        Assert.Empty(again.Store.Opening.Findings);
        Assert.Equal("large/49999@1", again.Store.Find("large", "49999")!.Ref.ToString());
        Assert.Empty((await again.Store.VerifyAsync()).Findings);
    }

    private static void RequireWholeUnits(IReadOnlyList<StoredRecord> list) =>
        Assert.True(list.Count is 0 or 300 && list.Select(record => OpenStore.Number(record.Json)).Distinct().Count() <= 1, "half of a unit was seen");

    private static ReadOnlyMemory<byte> PutMany(IUnitOfWork unit, int count, int value)
    {
        for (var number = 0; number < count; number++)
        {
            unit.Put("large", $"{number:D5}", OpenStore.Utf8($"{value}"));
        }

        return default;
    }

    private async Task<string> Write(int notes)
    {
        await using var open = await OpenStore.At(folder);
        await Task.WhenAll(Enumerable.Range(0, notes).Select(number => open.Put($"{number:D4}", $$"""{"text":"正文 {{number:D4}}{{new string('字', 100)}}"}""")));
        await open.Increment("first");
        return open.Content();
    }

    private void Damage(string damage)
    {
        var bytes = File.ReadAllBytes(folder.Database);
        var pages = bytes.Length / 8192;
        var random = new Random(1);
        switch (damage)
        {
            case "deleted":
                File.Delete(folder.Database);
                return;
            case "empty":
                bytes = [];
                break;
            case "100 bytes":
                bytes = bytes[..100];
                break;
            case "one page":
                bytes = bytes[..8192];
                break;
            case "half":
                bytes = bytes[..(pages / 2 * 8192)];
                break;
            case "garbage":
                random.NextBytes(bytes);
                break;
            case "zeros":
                Array.Clear(bytes);
                break;
            case "middle pages lost":
                Array.Clear(bytes, pages / 3 * 8192, 8192 * 4);
                break;
            case "last page lost":
                bytes = bytes[..^8192];
                break;
        }

        File.WriteAllBytes(folder.Database, bytes);
    }
}
