using ReportHub.Foundation;

namespace ReportHub.Server.Composition;

/// <summary>Walks what lies on disk without changing it.</summary>
internal interface IStoreInspection
{
    /// <summary>Frames, chain, archive, and the projection record by record; no finding means sound.</summary>
    Task<IReadOnlyList<Diagnostic>> VerifyAsync(CancellationToken cancellation);
}
