namespace ReportHub.Storage;

/// <summary>Applies the frames the projection has not seen; a replay is a put of full states, so an interrupted one is simply repeated.</summary>
internal static class ProjectionReplay
{
    // The log of LiteDB grows until a checkpoint; a rebuild would double the space it needs.
    private const int BatchesPerCheckpoint = 50;

    public static long Run(IProjection projection, JournalLog log, JournalOptions options, Action<RebuildProgress>? progress)
    {
        var (first, last) = (projection.Applied.Sequence + 1, log.Head.Sequence);
        using var reader = new JournalReader(log.Positions);
        var batch = new ProjectionBatch();
        var batches = 0;
        for (var sequence = first; sequence <= last; sequence++)
        {
            batch.Add(reader.Read(sequence));
            if (batch.Writes < options.ChunkWrites && sequence < last)
            {
                continue;
            }

            batch.ApplyTo(projection, reader.HeadAt(sequence), options.ChunkWrites);
            batch.Clear();
            progress?.Invoke(new(sequence, last));
            if (++batches % BatchesPerCheckpoint == 0)
            {
                projection.Checkpoint();
            }
        }

        return last - first + 1;
    }
}
