using System.Globalization;
using ReportHub.Storage;

namespace ReportHub.ServerTests.Storage;

public sealed class CrashTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Kill_9_loses_nothing_that_was_acknowledged_and_uses_no_number_twice(int seed)
    {
        using var folder = new TemporaryFolder();
        var random = new Random(seed);
        var acknowledged = new List<long>();
        for (var round = 0; round < 4; round++)
        {
            acknowledged.AddRange(await WriteAndKill(folder, $"{seed}-{round}", random.Next(120)));
            await using var open = await OpenStore.At(folder, new JournalOptions { ChunkWrites = 20 });
            await RequireWhole(open, acknowledged);
        }

        Assert.Equal(acknowledged.Count, acknowledged.Distinct().Count());
    }

    private static async Task<IEnumerable<long>> WriteAndKill(TemporaryFolder folder, string round, int milliseconds)
    {
        using var child = new ChildProcess(StorageChild.Name, "write", folder.Path, round);
        var first = await child.ReadLineAsync();
        await Task.Delay(milliseconds);
        var rest = await child.KillAsync();
        return rest.Prepend(first!).Select(line => long.Parse(line, CultureInfo.InvariantCulture));
    }

    private static async Task RequireWhole(OpenStore open, List<long> acknowledged)
    {
        var last = OpenStore.Number(open.Store.Find("counter", "n")!.Json);
        var numbers = open.Store.List("note").Select(note => (Id: note.Id[..6], Value: OpenStore.Number(note.Json))).Distinct().ToArray();

        Assert.True(acknowledged.Max() <= last);
        Assert.Equal(Enumerable.Range(1, (int)last).Select(number => (number.ToString("D6", CultureInfo.InvariantCulture), (long)number)), numbers);
        Assert.Empty((await open.Store.VerifyAsync()).Findings);
    }
}
