using ReportHub.Reports;
using ReportHub.Server.Composition;
using ReportHub.ServerTests.Storage;

namespace ReportHub.ServerTests.Crash;

public sealed class IssueCrashTests
{
    private const int Rounds = 50;

    [Fact]
    public async Task Fifty_kills_during_issue_lose_no_acknowledged_paper_and_leave_no_number_twice_or_without_its_files()
    {
        using var folder = new TemporaryFolder();
        var acknowledged = new List<string>();
        for (var round = 0; round < Rounds; round++)
        {
            acknowledged.AddRange(await KillAsync(folder.Path, round));
            if (round % 10 == 9)
            {
                File.Delete(folder.Database);
            }
        }

        await using var rooms = await IssueChild.OpenAsync(folder.Path);
        var register = rooms.Parts.Documents.Register(IssueChild.OrganCode, IssueChild.Year);

        Assert.Empty(register.Findings);
        Assert.NotEmpty(acknowledged);
        Assert.Equal(acknowledged.Distinct(StringComparer.Ordinal), acknowledged);
        Assert.Empty(acknowledged.Except(register.Entries.Select(entry => entry.Number.ToString()), StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, register.Entries.Count), register.Entries.Select(entry => entry.Number.Sequence));
        Assert.All(register.Entries, entry => AssertFiled(rooms.Parts, entry));
        Assert.Empty(await rooms.Parts.Inspection.VerifyAsync(TestContext.Current.CancellationToken));
        Assert.Equal(VerificationGrade.SameBytes, rooms.Parts.Documents.Verify(register.Entries[^1].DocumentId).Grade);
    }

    /// <summary>One process killed: in odd rounds between numbering and filing, else some milliseconds after its first answer; answers what it acknowledged.</summary>
    private static async Task<IReadOnlyList<string>> KillAsync(string folder, int round)
    {
        var aimed = round % 2 == 1;
        using var child = new ChildProcess(IssueChild.Name, [folder, $"{round}", .. aimed ? ["aimed"] : Array.Empty<string>()]);
        if (aimed)
        {
            return await ReadAllAsync(child);
        }

        var first = await child.ReadLineAsync();
        Assert.NotNull(first);
        await Task.Delay(round % 10 * 7, TestContext.Current.CancellationToken);
        return [first, .. await child.KillAsync()];
    }

    private static async Task<IReadOnlyList<string>> ReadAllAsync(ChildProcess child)
    {
        var lines = new List<string>();
        while (await child.ReadLineAsync() is { } line)
        {
            lines.Add(line);
        }

        // 128 + SIGKILL: it died where it was aimed, and of nothing else.
        Assert.Equal(137, await child.ExitAsync());
        return lines;
    }

    private static void AssertFiled(ApplicationParts parts, RegisterEntry entry)
    {
        Assert.Equal(DocumentState.Registered, entry.State);
        Assert.All(Enum.GetValues<OutputFormat>(), format => Assert.NotEmpty(parts.Documents.Original(entry.DocumentId, format)));
    }
}
