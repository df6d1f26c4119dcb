namespace ReportHub.Records;

/// <summary>
/// Ids changed or removed up to <paramref name="Sequence"/>, which is visible to reads; null when so much has changed that all must be listed anew.
/// </summary>
public sealed record RecordChanges(long Sequence, IReadOnlyCollection<string>? Ids);
