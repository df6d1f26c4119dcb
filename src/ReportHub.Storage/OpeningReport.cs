using ReportHub.Foundation;

namespace ReportHub.Storage;

/// <summary>What opening found and did: frames in the journal, frames applied to the projection, and what was repaired (S2xx) for the staff to read.</summary>
public sealed record OpeningReport(long Frames, long Replayed, IReadOnlyList<Diagnostic> Findings);

/// <summary>Frames applied so far while the projection is made from the journal.</summary>
public readonly record struct RebuildProgress(long Done, long Total);
