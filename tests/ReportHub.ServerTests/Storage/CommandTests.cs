using ReportHub.Records;
using ReportHub.Storage;

namespace ReportHub.ServerTests.Storage;

public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Answers_and_records_survive_reopening()
    {
        await using (var open = await OpenStore.At(folder))
        {
            await open.Put("a", """{ "名称" : "甲", "分数": 84.370, "空": "" }""", "k1");
            await open.Put("a", """{"名称":"乙"}""", "k2");
        }

        await using var again = await OpenStore.At(folder);
        Assert.Equal("note/a@2", again.Store.Find("note", "a")!.Ref.ToString());
        Assert.Equal("""{"名称":"乙"}""", again.Note("a"));
        Assert.Equal(0, again.Store.Opening.Replayed);
        Assert.Empty(again.Store.Opening.Findings);
    }

    [Fact]
    public async Task Record_bytes_come_back_as_they_were_put()
    {
        const string json = "{ \"b\":1.50,\t\"a\":\"\\u4e2d\\/ <>&+\", \"e\": \"\", \"n\": null, \"x\":[1,2 , 3] }";
        await using (var open = await OpenStore.At(folder))
        {
            await open.Put("a", "\r\n " + json + " \n");
            Assert.Equal(json, open.Note("a"));
        }

        File.Delete(folder.Database);
        await using var again = await OpenStore.At(folder);
        Assert.Equal(json, again.Note("a"));
    }

    [Fact]
    public async Task Parallel_increments_give_consecutive_numbers()
    {
        await using var open = await OpenStore.At(folder);

        var numbers = await Task.WhenAll(Enumerable.Range(0, 16).Select(caller => Task.Run(async () =>
        {
            var own = new List<long>();
            for (var call = 0; call < 20; call++)
            {
                own.Add(await open.Increment($"{caller}-{call}"));
            }

            return own;
        })));

        Assert.Equal(Enumerable.Range(1, 320).Select(number => (long)number), numbers.SelectMany(own => own).Order());
        Assert.Equal(320, open.Store.Find("counter", "n")!.Revision);
    }

    [Fact]
    public async Task The_same_key_with_the_same_body_gives_the_first_answer_again_also_after_reopening()
    {
        await using (var open = await OpenStore.At(folder))
        {
            Assert.Equal(1, await open.Increment("key"));
            Assert.Equal(1, await open.Increment("key"));
            Assert.Equal(2, await open.Increment("other"));
        }

        await using var again = await OpenStore.At(folder);
        var repeated = await again.Execute("key", _ => throw new InvalidOperationException("decided twice"));
        Assert.True(repeated.Repeated);
        Assert.Equal(1, OpenStore.Number(repeated.Json));
    }

    [Fact]
    public async Task One_key_sent_by_many_at_once_is_carried_out_once()
    {
        await using var open = await OpenStore.At(folder);

        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => open.Increment("key"))));

        Assert.All(answers, answer => Assert.Equal(1, answer));
        Assert.Equal(1, open.Store.Find("counter", "n")!.Revision);
    }

    [Theory]
    [InlineData("test", "other body")]
    [InlineData("other command", "body")]
    public async Task The_same_key_with_another_body_or_command_is_refused(string command, string body)
    {
        await using var open = await OpenStore.At(folder);
        await open.Store.ExecuteAsync(OpenStore.Command("key", "body"), unit => unit.Put("note", "a", "1"u8.ToArray()).Json);

        var error = await Assert.ThrowsAsync<RequestKeyMisusedException>(() =>
            open.Store.ExecuteAsync(OpenStore.Command("key", body, command), unit => unit.Put("note", "a", "2"u8.ToArray()).Json));

        Assert.Equal("key", error.RequestKey);
        Assert.Equal("1", open.Note("a"));
    }

    [Fact]
    public async Task A_refused_command_leaves_nothing_and_its_key_can_be_used_again()
    {
        await using var open = await OpenStore.At(folder);
        var before = File.ReadAllBytes(await FirstSegment(open));

        await Assert.ThrowsAsync<CommandRefusedException>(() => open.Execute("key", unit =>
        {
            unit.Put("note", "a", "1"u8.ToArray());
            throw new CommandRefusedException("R100", "不行");
        }));

        Assert.Null(open.Note("a"));
        Assert.Equal(before, File.ReadAllBytes(folder.Segments()[0]));
        Assert.Equal("2", System.Text.Encoding.UTF8.GetString((await open.Put("a", "2", "key")).Json.Span));
    }

    [Fact]
    public async Task A_decision_that_throws_after_its_puts_leaves_nothing_while_its_neighbours_in_the_batch_stay()
    {
        await using var open = await OpenStore.At(folder);
        using var gathered = new ManualResetEventSlim();
        var holding = open.Execute("hold", _ =>
        {
            gathered.Wait(TestContext.Current.CancellationToken);
            return default;
        });

        // All of these are in the queue before the writer comes round again: one batch.
        var tasks = Enumerable.Range(0, 30).Select(number => open.Execute($"k{number}", unit =>
        {
            unit.Put("note", $"{number:D2}", OpenStore.Utf8($"{unit.List("note").Count}"));
            unit.Put("note", "shared", OpenStore.Utf8($"{number}"));
            return number % 3 == 0 ? throw new InvalidOperationException("mine alone") : default(ReadOnlyMemory<byte>);
        })).ToArray();
        gathered.Set();
        await holding;
        foreach (var (task, number) in tasks.Select((task, number) => (task, number)))
        {
            Assert.Equal(number % 3 == 0, await Record.ExceptionAsync(() => task) is InvalidOperationException);
        }

        Assert.Equal(21, open.Store.List("note").Count);
        Assert.Equal(20, open.Store.Find("note", "shared")!.Revision);
        Assert.Equal("29", open.Note("shared"));
        Assert.Equal("20", open.Note("29"));
        Assert.Empty((await open.Store.VerifyAsync()).Findings);
    }

    [Fact]
    public async Task A_removed_record_is_gone_and_its_revisions_go_on_counting()
    {
        await using var open = await OpenStore.At(folder);
        await open.Put("a", "1", "k1");
        await open.Execute("k2", unit =>
        {
            unit.Remove("note", "a");
            Assert.Null(unit.Find("note", "a"));
            Assert.Empty(unit.List("note"));
            return default;
        });
        Assert.Null(open.Store.Find("note", "a"));
        Assert.Empty(open.Store.List("note"));

        await open.Put("a", "3", "k3");
        Assert.Equal(3, open.Store.Find("note", "a")!.Revision);
        Assert.Equal(["3", "2", "1"], open.Store.History("note", "a").Select(revision => $"{revision.Record.Revision}"));
    }

    [Fact]
    public async Task History_says_who_when_and_by_which_command()
    {
        await using (var open = await OpenStore.At(folder))
        {
            await open.Put("a", "1", "k1");
            await open.Put("b", "5", "k2");
            await open.Execute("k3", unit =>
            {
                unit.Put("note", "a", "2"u8.ToArray());
                return unit.Put("note", "a", "3"u8.ToArray()).Json;
            });
        }

        await using var again = await OpenStore.At(folder);
        var history = again.Store.History("note", "a");
        Assert.Equal([(3L, 3L, "3"), (3L, 2L, "2"), (1L, 1L, "1")], history.Select(Line));
        Assert.All(history, revision => Assert.Equal(OpenStore.Command(revision.Context.RequestKey).Context, revision.Context));
        Assert.All(history, revision => Assert.Equal("test", revision.Command));
        Assert.Empty(again.Store.History("note", "never"));
    }

    [Fact]
    public async Task Lists_are_in_ordinal_order_and_keep_kinds_and_letter_case_apart()
    {
        await using var open = await OpenStore.At(folder);
        await open.Execute("k", unit =>
        {
            foreach (var (kind, id) in new[] { ("note", "b"), ("note", "B"), ("note", "甲"), ("note", "a/b"), ("Note", "a"), ("note-2", "a"), ("not", "a"), ("note0", "a") })
            {
                unit.Put(kind, id, "1"u8.ToArray());
            }

            Assert.Equal(["B", "a/b", "b", "甲"], unit.List("note").Select(note => note.Id));
            return default;
        });

        Assert.Equal(["B", "a/b", "b", "甲"], open.Store.List("note").Select(note => note.Id));
    }

    [Fact]
    public async Task What_is_no_JSON_or_no_key_never_reaches_the_journal()
    {
        await using var open = await OpenStore.At(folder);
        await Assert.ThrowsAsync<ArgumentException>(() => open.Put("a", "{", "k1"));
        await Assert.ThrowsAsync<ArgumentException>(() => open.Put("a", "1 2", "k2"));
        await Assert.ThrowsAsync<ArgumentException>(() => open.Put("a", "", "k3"));
        await Assert.ThrowsAsync<ArgumentException>(() => open.Put("a", new string('[', 300) + new string(']', 300), "k4"));
        await Assert.ThrowsAsync<ArgumentException>(() => open.Execute("k5", unit => unit.Put("note", "a", new byte[] { (byte)'"', 0xFF, (byte)'"' }).Json));
        await Assert.ThrowsAsync<ArgumentException>(() => open.Execute("k6", unit => unit.Put("no/te", "a", "1"u8.ToArray()).Json));
        await Assert.ThrowsAsync<ArgumentException>(() => open.Put(new string('长', 400), "1", "k7"));
        await Assert.ThrowsAsync<ArgumentException>(() => open.Execute("k8", _ => "{"u8.ToArray()));
        Assert.Equal("S104", (await Assert.ThrowsAsync<CommandRefusedException>(() => open.Put("a", '"' + new string('x', 13 << 20) + '"', "k9"))).Findings[0].Code);
        Assert.Equal("S106", (await Assert.ThrowsAsync<CommandRefusedException>(() => open.Put("a", "1", new string('k', 901)))).Findings[0].Code);

        Assert.Equal(0, (await open.Store.VerifyAsync()).Frames);
    }

    [Fact]
    public async Task A_unit_of_work_kept_beyond_its_decision_is_refused()
    {
        await using var open = await OpenStore.At(folder);
        IUnitOfWork? kept = null;
        await open.Execute("k", unit =>
        {
            kept = unit;
            return default;
        });

        Assert.Throws<InvalidOperationException>(() => kept!.Put("note", "a", "1"u8.ToArray()));
        Assert.Throws<InvalidOperationException>(() => kept!.Find("note", "a"));
    }

    [Fact]
    public async Task A_cancelled_command_is_not_carried_out()
    {
        await using var open = await OpenStore.At(folder);
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            open.Store.ExecuteAsync(OpenStore.Command("k"), unit => unit.Put("note", "a", "1"u8.ToArray()).Json, source.Token));

        Assert.Null(open.Note("a"));
    }

    [Fact]
    public async Task A_closed_store_says_so()
    {
        var open = await OpenStore.At(folder);
        await open.Put("a", "1");
        await open.DisposeAsync();

        Assert.Equal("S130", (await Assert.ThrowsAsync<StoreUnavailableException>(() => open.Put("b", "1"))).Code);
        Assert.Equal("S130", Assert.Throws<StoreUnavailableException>(() => open.Note("a")).Code);
    }

    private async Task<string> FirstSegment(OpenStore open)
    {
        await open.Put("first", "1");
        return folder.Segments()[0];
    }

    private static (long Sequence, long Revision, string Json) Line(RecordRevision revision) =>
        (revision.Sequence, revision.Record.Revision, System.Text.Encoding.UTF8.GetString(revision.Json!.Value.Span));
}
