namespace ReportHub.Storage;

/// <summary>Opens segments for appending; a seam so that a full or failing disk can be tested.</summary>
internal interface IJournalFiles
{
    IJournalFile OpenForAppend(string path);
}

/// <summary>One segment open for appending; every call throws <see cref="IOException"/> when the disk fails.</summary>
internal interface IJournalFile : IDisposable
{
    void Write(long offset, ReadOnlySpan<byte> bytes);

    /// <summary>fsync: what was written before is on disk when this returns.</summary>
    void Sync();

    void SetLength(long length);
}
