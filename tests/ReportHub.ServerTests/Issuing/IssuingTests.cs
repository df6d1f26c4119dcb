using ReportHub.Records;
using ReportHub.Reports;
using ReportHub.ServerTests.Storage;

namespace ReportHub.ServerTests.Issuing;

public sealed class IssuingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Sixteen_parallel_registrations_give_sixteen_consecutive_numbers()
    {
        IssuingOffice.RequireFonts();
        await using var office = await IssuingOffice.OpenAsync(folder.Path);
        var drafts = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => office.CreateAsync($"d{i}")));
        var issued = await Task.WhenAll(drafts.Select((draft, i) => Task.Run(() => office.RegisterAsync(draft.Id, $"d{i}"))));
        Assert.Equal(Enumerable.Range(1, 16), issued.Select(document => document.Facts.Number!.Sequence).Order());
        Assert.All(issued, document => Assert.Equal(DocumentState.Registered, document.State));
    }

    [Theory]
    [InlineData("deleted")]
    [InlineData("garbage")]
    [InlineData("truncated")]
    public async Task A_lost_or_damaged_database_costs_a_rebuild_and_nothing_else(string damage)
    {
        IssuingOffice.RequireFonts();
        IssuedDocument issued;
        await using (var office = await IssuingOffice.OpenAsync(folder.Path))
        {
            issued = await office.IssueAsync("a");
        }

        Damage(folder.Database, damage);
        await using var again = await IssuingOffice.OpenAsync(folder.Path);
        Assert.Equal(issued.Outputs, again.Documents.Find(issued.Id)!.Outputs);
        var verification = again.Documents.Verify(issued.Id);
        Assert.Equal((true, VerificationGrade.SameBytes), (verification.ArchiveIntact, verification.Grade));
        Assert.Equal(2, (await again.IssueAsync("b")).Facts.Number!.Sequence);
    }

    [Fact]
    public async Task A_damaged_original_is_named_and_never_rendered_anew()
    {
        IssuingOffice.RequireFonts();
        await using var office = await IssuingOffice.OpenAsync(folder.Path);
        var issued = await office.IssueAsync("a");
        var pdf = issued.Outputs.Single(output => output.Format == OutputFormat.Pdf).Hash.Hex;
        var file = Directory.GetFiles(Path.Combine(folder.Path, "archive"), "*", SearchOption.AllDirectories).Single(path => (Path.GetFileName(Path.GetDirectoryName(path)) + Path.GetFileName(path)).EndsWith(pdf[2..], StringComparison.Ordinal));
        File.SetAttributes(file, FileAttributes.Normal);
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[1000] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);
        Assert.Throws<ArchiveDamagedException>(() => office.Documents.Original(issued.Id, OutputFormat.Pdf));
        Assert.False(office.Documents.Verify(issued.Id).ArchiveIntact);
    }

    [Fact]
    public async Task A_paper_for_a_year_without_records_is_refused_and_leaves_nothing()
    {
        IssuingOffice.RequireFonts();
        await using var office = await IssuingOffice.OpenAsync(folder.Path);
        var request = new CreateDocument(new("assessment-notice", "1.0.0"), 2031, new() { IssueDate = new(2031, 12, 23) });
        var refused = await Assert.ThrowsAsync<CommandRefusedException>(() => office.Documents.CreateAsync(request, IssuingOffice.Context("x")));
        Assert.All(refused.Findings, finding => Assert.False(string.IsNullOrEmpty(finding.Hint)));
        Assert.Empty(office.Documents.List());
    }

    private static void Damage(string file, string damage)
    {
        switch (damage)
        {
            case "deleted":
                File.Delete(file);
                break;
            case "garbage":
                File.WriteAllBytes(file, [.. Enumerable.Range(0, 20_000).Select(i => (byte)(i * 31))]);
                break;
            default:
                using (var stream = File.OpenWrite(file))
                {
                    stream.SetLength(stream.Length / 2);
                }

                break;
        }
    }
}
