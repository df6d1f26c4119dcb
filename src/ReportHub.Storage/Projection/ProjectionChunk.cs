namespace ReportHub.Storage;

/// <summary>What one transaction writes; <paramref name="Applied"/> null in all but the last chunk of a large unit.</summary>
internal sealed record ProjectionChunk(IReadOnlyList<RecordState> Records, IReadOnlyList<RememberedRequest> Requests, JournalHead? Applied);
