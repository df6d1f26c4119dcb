using ReportHub.Records;

namespace ReportHub.ServerTests.Issuing;

/// <summary>
/// Child process of the issuing crash tests: <c>issue FOLDER ROUND</c> drafts and registers notices from several callers until it is killed, printing
/// <c>issued SEQUENCE ID</c> after each answer; <c>pause FOLDER ROUND</c> stops between numbering and filing, printing <c>numbered</c>.
/// </summary>
internal static class IssuingChild
{
    public const string Name = "issuing";
    private const int Callers = 3;

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var mode and ("issue" or "pause"), var path, var round])
        {
            return 2;
        }

        await using var office = await IssuingOffice.OpenAsync(path, mode == "pause" ? store => new PausingStore(store) : null);
        await Console.Out.WriteLineAsync("open");
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => CallAsync(office, $"{round}-{caller}")));
        return 0;
    }

    private static async Task CallAsync(IssuingOffice office, string caller)
    {
        for (var call = 0; ; call++)
        {
            var document = await office.IssueAsync($"{caller}-{call}");
            await Console.Out.WriteLineAsync($"issued {document.Facts.Number!.Sequence} {document.Id}");
        }
    }

    /// <summary>Announces each number taken and gives the parent time to kill before the files are attached.</summary>
    private sealed class PausingStore(IRecordStore inner) : IRecordStore
    {
        public StoredRecord? Find(string kind, string id) => inner.Find(kind, id);

        public IReadOnlyList<StoredRecord> List(string kind) => inner.List(kind);

        public async Task<CommandAnswer> ExecuteAsync(Command command, Func<IUnitOfWork, ReadOnlyMemory<byte>> decide, CancellationToken cancellation = default)
        {
            var answer = await inner.ExecuteAsync(command, decide, cancellation);
            if (command.Name == "document.number")
            {
                await Console.Out.WriteLineAsync("numbered");
                await Task.Delay(TimeSpan.FromSeconds(30), cancellation);
            }

            return answer;
        }
    }
}
