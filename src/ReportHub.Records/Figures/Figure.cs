using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>A computed value with the record revisions it came from.</summary>
internal sealed record Figure<T>(T Value, IReadOnlyList<RecordRef> Records);
