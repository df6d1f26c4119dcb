using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Server.Composition;

/// <summary>Walks what lies on disk without changing it.</summary>
internal interface IStoreInspection
{
    /// <summary>Why the store writes no more until it is opened again, or null.</summary>
    StoreUnavailableException? Failure { get; }

    /// <summary>Frames, chain, archive, and the projection record by record; no finding means sound.</summary>
    Task<IReadOnlyList<Diagnostic>> VerifyAsync(CancellationToken cancellation);
}
