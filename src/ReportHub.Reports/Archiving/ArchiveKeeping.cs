using ReportHub.Foundation;

namespace ReportHub.Reports;

internal static class ArchiveKeeping
{
    /// <summary>Stores the bytes unless they are there: a font file of 15 MB is hashed once and then only asked for.</summary>
    /// <exception cref="InvalidOperationException">The bytes have another hash than the one they are known by.</exception>
    public static void Keep(this IArchive archive, ContentHash hash, ReadOnlySpan<byte> bytes)
    {
        if (archive.Contains(hash))
        {
            return;
        }

        var stored = archive.Put(bytes);
        if (stored != hash)
        {
            throw new InvalidOperationException($"The bytes given for {hash} have the hash {stored}.");
        }
    }
}
