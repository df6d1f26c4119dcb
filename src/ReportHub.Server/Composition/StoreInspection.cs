using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Storage;

namespace ReportHub.Server.Composition;

/// <summary>Verification of the journal, its projection and the archive together.</summary>
internal sealed class StoreInspection(JournalStore store, FolderArchive archive) : IStoreInspection
{
    public StoreUnavailableException? Failure => store.Failure;

    public async Task<IReadOnlyList<Diagnostic>> VerifyAsync(CancellationToken cancellation)
    {
        var journal = await store.VerifyAsync();
        var files = await Task.Run(() => archive.Verify(), cancellation);
        return [.. journal.Findings, .. files.Findings];
    }
}
