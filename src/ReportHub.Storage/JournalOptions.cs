namespace ReportHub.Storage;

/// <summary>How the journal is kept; the defaults suit an office server.</summary>
public sealed record JournalOptions
{
    /// <summary>Bytes that must stay free on the volume of the data folder; below them commands and archive files are refused (S120).</summary>
    public long MinimumFreeBytes { get; init; } = 256L << 20;

    /// <summary>Bytes after which the next batch begins a new segment.</summary>
    public long SegmentBytes { get; init; } = 64L << 20;

    /// <summary>Writes one transaction of the projection may hold; a larger unit is applied in chunks behind the gate (storage.md, rule 15).</summary>
    public int ChunkWrites { get; init; } = 2_000;

    /// <summary>Units that share one fsync at most.</summary>
    public int BatchUnits { get; init; } = 256;

    internal IJournalFiles Files { get; init; } = new DiskJournalFiles();

    internal Func<string, long> FreeBytes { get; init; } = static path => new DriveInfo(path).AvailableFreeSpace;
}
