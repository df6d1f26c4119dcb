using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>A computed value with the record revisions it came from and what it says.</summary>
internal sealed record Figure<T>(T Value, IReadOnlyList<RecordRef> Records, FigureDefinition Definition);
