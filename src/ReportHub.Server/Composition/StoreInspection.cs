using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Reports;
using ReportHub.Storage;

namespace ReportHub.Server.Composition;

/// <summary>Verification of the journal, its projection, the archive, and of what documents name in it.</summary>
internal sealed class StoreInspection(JournalStore store, FolderArchive archive, DocumentService documents) : IStoreInspection
{
    public StoreUnavailableException? Failure => store.Failure;

    public async Task<IReadOnlyList<Diagnostic>> VerifyAsync(CancellationToken cancellation)
    {
        var journal = await store.VerifyAsync();
        var files = await Task.Run(() => archive.Verify(), cancellation);
        return [.. journal.Findings, .. files.Findings, .. await Task.Run(documents.MissingFiles, cancellation)];
    }
}
