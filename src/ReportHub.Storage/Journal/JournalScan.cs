namespace ReportHub.Storage;

/// <summary>What the journal holds: its segments, its last whole frame, and the torn tail behind it if there is one.</summary>
internal sealed record JournalScan(IReadOnlyList<Segment> Segments, JournalHead Head, TornTail? Tail);

/// <summary>Bytes of the last segment from <paramref name="Offset"/> on, behind the last whole frame: never acknowledged unless the projection knows better.</summary>
internal sealed record TornTail(string Path, long Offset, long Bytes);
