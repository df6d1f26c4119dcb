using System.Globalization;
using ReportHub.Reports;
using ReportHub.ServerTests.Storage;

namespace ReportHub.ServerTests.Issuing;

public sealed class IssuingCrashTests : IDisposable
{
    private const int RandomKills = 30;
    private const int AimedKills = 20;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Kill_9_at_any_moment_loses_nothing_acknowledged_and_leaves_no_number_without_its_files()
    {
        IssuingOffice.RequireFonts();
        var acknowledged = new Dictionary<int, string>();
        var moments = new Random(20191223);
        for (var round = 0; round < RandomKills; round++)
        {
            using var child = new ChildProcess(IssuingChild.Name, "issue", folder.Path, $"r{round}");
            Assert.Equal("open", await child.ReadLineAsync());
            await Task.Delay(moments.Next(0, 1200));
            Record(await child.KillAsync(), acknowledged);
            if (round % 10 == 9)
            {
                File.Delete(folder.Database);
            }
        }

        Assert.NotEmpty(acknowledged);
        await AssertWholeAsync(acknowledged);
    }

    [Fact]
    public async Task Kill_9_between_numbering_and_filing_is_finished_at_the_next_start()
    {
        IssuingOffice.RequireFonts();
        for (var round = 0; round < AimedKills; round++)
        {
            using var child = new ChildProcess(IssuingChild.Name, "pause", folder.Path, $"p{round}");
            Assert.Equal("open", await child.ReadLineAsync());
            Assert.Equal("numbered", await child.ReadLineAsync());
            await child.KillAsync();
        }

        var registered = await AssertWholeAsync([]);
        Assert.InRange(registered, AimedKills, int.MaxValue);
    }

    [Fact]
    public async Task A_client_that_asks_again_with_its_key_after_a_crash_gets_the_same_number()
    {
        IssuingOffice.RequireFonts();
        using (var child = new ChildProcess(IssuingChild.Name, "pause", folder.Path, "k"))
        {
            Assert.Equal("open", await child.ReadLineAsync());
            Assert.Equal("numbered", await child.ReadLineAsync());
            await child.KillAsync();
        }

        await using var office = await IssuingOffice.OpenAsync(folder.Path);
        var numbered = office.Documents.Register(IssuingOffice.OrganCode, IssuingOffice.Year).Entries[0];
        var first = await office.IssueAsync("k-0");
        var second = await office.IssueAsync("k-0");
        Assert.Equal(DocumentState.Registered, first.State);
        Assert.Equal((first.Id, first.Facts.Number), (second.Id, second.Facts.Number));
        Assert.Contains(numbered, office.Documents.Register(IssuingOffice.OrganCode, IssuingOffice.Year).Entries);
    }

    private static void Record(IReadOnlyList<string> lines, Dictionary<int, string> acknowledged)
    {
        foreach (var words in lines.Select(line => line.Split(' ')).Where(words => words is ["issued", _, _]))
        {
            Assert.True(acknowledged.TryAdd(int.Parse(words[1], CultureInfo.InvariantCulture), words[2]), $"number {words[1]} was given twice");
        }
    }

    /// <summary>Opens the folder as a restart would and checks every promise; answers how many papers are registered.</summary>
    private async Task<int> AssertWholeAsync(Dictionary<int, string> acknowledged)
    {
        await using var office = await IssuingOffice.OpenAsync(folder.Path);
        var register = office.Documents.Register(IssuingOffice.OrganCode, IssuingOffice.Year);
        Assert.Empty(register.Findings);
        Assert.Equal(Enumerable.Range(1, register.Entries.Count), register.Entries.Select(entry => entry.Number.Sequence));
        Assert.All(register.Entries, entry => Assert.Equal(DocumentState.Registered, entry.State));
        Assert.All(acknowledged, pair => Assert.Equal(pair.Value, register.Entries[pair.Key - 1].DocumentId));
        foreach (var entry in register.Entries)
        {
            var document = office.Documents.Find(entry.DocumentId)!;
            Assert.Equal(3, document.Outputs.Count);
            Assert.All(document.Outputs, output => Assert.Equal(output.Length, office.Documents.Original(document.Id, output.Format).Length));
        }

        var verification = office.Documents.Verify(register.Entries[^1].DocumentId);
        Assert.Equal((true, VerificationGrade.SameBytes), (verification.ArchiveIntact, verification.Grade));
        Assert.True((await office.Store.VerifyAsync()).Succeeded);
        Assert.True(office.Archive.Verify().Succeeded);
        return register.Entries.Count;
    }
}
