using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace ReportHub.Foundation;

/// <summary>
/// SHA-256 over the parts of a zip as they are when unpacked: for each, in the order of the zip, the length of the name (UTF-8, 4 bytes little-endian),
/// the name, the length of the content (8 bytes), the content. It outlives a runtime that deflates otherwise (convention 16).
/// </summary>
public sealed class UnpackedHash : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Append(string name, ReadOnlySpan<byte> content)
    {
        Begin(name, content.Length);
        hash.AppendData(content);
    }

    /// <summary>The hash of all parts so far; starts anew afterwards.</summary>
    public ContentHash Finish() => ContentHash.FromDigest(hash.GetHashAndReset());

    /// <summary>The same hash from the bytes of a finished zip.</summary>
    /// <exception cref="InvalidDataException">Not a zip, or a part is damaged.</exception>
    public static ContentHash OfZip(Stream zip)
    {
        using var parts = new UnpackedHash();
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            parts.Append(entry.FullName, entry.Length, content);
        }

        return parts.Finish();
    }

    /// <inheritdoc cref="OfZip(Stream)"/>
    public static ContentHash OfZip(ReadOnlySpan<byte> zip)
    {
        using var stream = new MemoryStream(zip.ToArray(), writable: false);
        return OfZip(stream);
    }

    public void Dispose() => hash.Dispose();

    private void Append(string name, long length, Stream content)
    {
        Begin(name, length);
        var buffer = new byte[81_920];
        long seen = 0;
        for (int read; (read = content.Read(buffer)) > 0; seen += read)
        {
            hash.AppendData(buffer, 0, read);
        }

        if (seen != length)
        {
            throw new InvalidDataException($"The part '{name}' unpacks to {seen} bytes, its header says {length}.");
        }
    }

    private void Begin(string name, long length)
    {
        var utf8 = Encoding.UTF8.GetBytes(name);
        Span<byte> sizes = stackalloc byte[12];
        BinaryPrimitives.WriteInt32LittleEndian(sizes, utf8.Length);
        BinaryPrimitives.WriteInt64LittleEndian(sizes[4..], length);
        hash.AppendData(sizes[..4]);
        hash.AppendData(utf8);
        hash.AppendData(sizes[4..]);
    }
}
