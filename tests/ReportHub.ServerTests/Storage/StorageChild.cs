using ReportHub.Records;
using ReportHub.Storage;

namespace ReportHub.ServerTests.Storage;

/// <summary>
/// Child process of the crash tests: <c>write FOLDER ROUND</c> numbers and writes from several callers until it is killed, printing each number after its answer;
/// <c>open FOLDER</c> opens once and prints the error code.
/// </summary>
internal static class StorageChild
{
    public const string Name = "storage";
    private const int Callers = 4;

    public static async Task<int> RunAsync(string[] arguments)
    {
        switch (arguments)
        {
            case ["write", var path, var round]:
                await WriteAsync(path, round);
                return 0;
            case ["open", var path]:
                return Open(path);
            default:
                return 2;
        }
    }

    private static async Task WriteAsync(string path, string round)
    {
        using var folder = DataFolder.Open(path);
        // Small segments and chunks, so that rotation and chunked units are killed too.
        await using var store = await JournalStore.OpenAsync(folder, new JournalOptions { SegmentBytes = 20_000, ChunkWrites = 20 });
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => CallAsync(store, $"{round}-{caller}")));
    }

    private static async Task CallAsync(JournalStore store, string caller)
    {
        for (var call = 0; ; call++)
        {
            var body = call % 10 == 9 ? 60 : 1;
            var answer = await store.ExecuteAsync(OpenStore.Command($"{caller}-{call}"), unit => Number(unit, body));
            await Console.Out.WriteLineAsync($"{OpenStore.Number(answer.Json)}");
        }
    }

    private static ReadOnlyMemory<byte> Number(IUnitOfWork unit, int records)
    {
        var number = OpenStore.Utf8($"{OpenStore.Number(unit.Find("counter", "n")?.Json) + 1}");
        for (var record = 0; record < records; record++)
        {
            unit.Put("note", $"{OpenStore.Number(number):D6}.{record:D2}", number);
        }

        return unit.Put("counter", "n", number).Json;
    }

    private static int Open(string path)
    {
        try
        {
            using (DataFolder.Open(path))
            {
                Console.WriteLine("opened");
            }
        }
        catch (StoreUnavailableException exception)
        {
            Console.WriteLine($"{exception.Code} {exception.Message}");
        }

        return 0;
    }
}
