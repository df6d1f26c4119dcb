namespace ReportHub.Storage;

/// <summary>Fixed numbers of the journal's format.</summary>
internal static class JournalFormat
{
    /// <summary>Stands in every segment; a newer one is refused, an older one is read.</summary>
    public const int Version = 1;

    public const int DigestBytes = 32;

    /// <summary>One frame's payload; keeps a batch within one array.</summary>
    public const int MaximumPayloadBytes = 512 << 20;

    /// <summary>Index keys of the projection must stay under 1,023 bytes (storage.md, rule 9).</summary>
    public const int MaximumKeyBytes = 900;

    /// <summary>Documents of the projection must stay under 16 MB (storage.md, rule 9).</summary>
    public const int MaximumRecordBytes = 12 << 20;

    public const int MaximumJsonDepth = 256;
}
