namespace ReportHub.Records;

/// <summary>
/// Records changed or removed up to the unit <paramref name="Sequence"/>, as they are after it; null when so much has changed that all must be listed anew.
/// </summary>
public sealed record RecordChanges(long Sequence, IReadOnlyList<ChangedRecord>? Records);

/// <summary>A record that changed; <paramref name="Now"/> is null when it was removed.</summary>
public sealed record ChangedRecord(string Id, StoredRecord? Now);
