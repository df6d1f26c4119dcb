using System.Globalization;
using System.Text;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Storage;

namespace ReportHub.ServerTests.Storage;

/// <summary>A store on a folder, with the few commands the tests need.</summary>
internal sealed class OpenStore : IAsyncDisposable
{
    private readonly DataFolder folder;

    private OpenStore(DataFolder folder, JournalStore store)
    {
        this.folder = folder;
        Store = store;
    }

    public JournalStore Store { get; }

    public static async Task<OpenStore> At(TemporaryFolder folder, JournalOptions? options = null, Action<RebuildProgress>? progress = null)
    {
        var data = DataFolder.Open(folder.Path);
        try
        {
            return new(data, await JournalStore.OpenAsync(data, options ?? new(), progress));
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    public static async Task<StoreUnavailableException> FailsAt(TemporaryFolder folder, JournalOptions? options = null) =>
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await (await At(folder, options)).DisposeAsync());

    public static Command Command(string requestKey, string body = "", string name = "test") => new(
        name,
        new CommandContext("张三", new DateOnly(2019, 12, 20), new DateTimeOffset(2019, 12, 20, 9, 30, 0, TimeSpan.FromHours(8)).AddTicks(1234567), requestKey),
        ContentHash.Of(body));

    public Task<CommandAnswer> Put(string id, string json, string? requestKey = null) =>
        Execute(requestKey ?? id + json, unit => unit.Put("note", id, Utf8(json)).Json);

    public Task<CommandAnswer> Execute(string requestKey, Func<IUnitOfWork, ReadOnlyMemory<byte>> decide) =>
        Store.ExecuteAsync(Command(requestKey), decide);

    /// <summary>Read, add one, write: what a document number is made of.</summary>
    public async Task<long> Increment(string requestKey) =>
        Number((await Execute(requestKey, unit => unit.Put("counter", "n", Utf8(Text(Number(unit.Find("counter", "n")?.Json) + 1))).Json)).Json);

    public string? Note(string id) => Store.Find("note", id) is { } found ? Encoding.UTF8.GetString(found.Json.Span) : null;

    /// <summary>Every record with its revision and content, one a line, to be compared as a whole.</summary>
    public string Content() => string.Join('\n', new[] { "counter", "note" }.SelectMany(Store.List).Select(record => $"{record.Ref} {Encoding.UTF8.GetString(record.Json.Span)}"));

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static long Number(ReadOnlyMemory<byte>? json) => json is { } bytes ? long.Parse(Encoding.UTF8.GetString(bytes.Span), CultureInfo.InvariantCulture) : 0;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        folder.Dispose();
    }
}
