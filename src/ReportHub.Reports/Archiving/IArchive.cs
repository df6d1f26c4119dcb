using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>Content-addressed files on disk. What is there never changes.</summary>
public interface IArchive
{
    /// <summary>Stores the bytes (temp, fsync, rename, fsync of the folder); the answer means on disk. Storing what is there is cheap and changes nothing.</summary>
    /// <exception cref="Records.StoreUnavailableException">The disk refused the file; nothing of it is kept, and storing it again may succeed.</exception>
    ContentHash Put(ReadOnlySpan<byte> bytes);

    bool Contains(ContentHash hash);

    /// <summary>The bytes, checked against the hash on every reading.</summary>
    /// <exception cref="ArchiveDamagedException">The file is missing or its content has another hash.</exception>
    /// <exception cref="Records.StoreUnavailableException">The file is there but cannot be read now.</exception>
    byte[] Read(ContentHash hash);
}

/// <summary>A frozen file is missing or changed: restore it from a backup; it is never made anew.</summary>
public sealed class ArchiveDamagedException(ContentHash hash, string reason)
    : Exception($"The archived file {hash} {reason}. Restore it from a backup; issued files are never made anew.")
{
    public ContentHash Hash { get; } = hash;
}
