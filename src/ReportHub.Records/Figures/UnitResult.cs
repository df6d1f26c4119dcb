using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// One unit's place in the year's result. <paramref name="Verified"/> holds the points per aspect in the scheme's order;
/// <paramref name="Rank"/> is shared by equal totals, and the next rank is skipped (1, 1, 3).
/// </summary>
internal sealed record UnitResult(
    AssessmentEntry Entry,
    IReadOnlyList<decimal> Verified,
    decimal Total,
    decimal SelfTotal,
    Grade Grade,
    int Rank,
    IReadOnlyList<RecordRef> Records);
