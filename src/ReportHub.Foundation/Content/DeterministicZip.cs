using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ReportHub.Foundation;

/// <summary>
/// Writes a zip whose bytes depend on names, contents and order only: DOS time 1980-01-01, fixed attributes, no data descriptors, no directory entries
/// (Word hangs on them). A part is deflated, or stored where that is not longer. The stream is left open; nothing is read back from it.
/// </summary>
public sealed class DeterministicZip : IDisposable
{
    private const int MaxEntries = ushort.MaxValue;
    private const int GzipHeader = 10;
    private const int GzipTrailer = 8;

    private readonly Stream output;
    private readonly UnpackedHash? hash;
    private readonly CompressionLevel level;
    private readonly long limit;
    private readonly List<ZipEntryHeader> entries = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly MemoryStream packed = new();
    private long offset;
    private bool finished;

    /// <summary>A zip on <paramref name="output"/>; <paramref name="hash"/>, when given, takes in every part.</summary>
    public DeterministicZip(Stream output, UnpackedHash? hash = null, CompressionLevel level = CompressionLevel.Fastest)
        : this(output, hash, level, uint.MaxValue)
    {
    }

    internal DeterministicZip(Stream output, UnpackedHash? hash, CompressionLevel level, long limit)
    {
        ArgumentNullException.ThrowIfNull(output);
        (this.output, this.hash, this.level, this.limit) = (output, hash, level, limit);
    }

    /// <summary>Writes one part, deflated when that is shorter.</summary>
    /// <exception cref="ArgumentException">The name is empty, absolute, a folder, holds a backslash, or was used before.</exception>
    /// <exception cref="ZipTooLargeException">Part, offset or count passes what a zip without the 64-bit extension holds (4 GiB, 65,535 parts).</exception>
    public void Add(string name, ReadOnlySpan<byte> content) => Write(name, content, deflate: true);

    /// <summary>Writes one part as it is: for content that is packed already or that a reader must find uncompressed.</summary>
    /// <inheritdoc cref="Add"/>
    public void AddStored(string name, ReadOnlySpan<byte> content) => Write(name, content, deflate: false);

    /// <summary>Writes the central directory; the zip is complete afterwards.</summary>
    public void Finish()
    {
        ObjectDisposedException.ThrowIf(finished, this);
        finished = true;
        var start = offset;
        Span<byte> fixedPart = stackalloc byte[ZipEntryHeader.CentralSize];
        foreach (var entry in entries)
        {
            entry.WriteCentral(fixedPart);
            Emit(fixedPart);
            Emit(entry.Name);
        }

        var size = offset - start;
        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)size);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], (uint)start);
        output.Write(end);
    }

    public void Dispose() => packed.Dispose();

    private void Write(string name, ReadOnlySpan<byte> content, bool deflate)
    {
        ObjectDisposedException.ThrowIf(finished, this);
        CheckName(name);
        if (offset + ZipEntryHeader.LocalSize + content.Length > limit || entries.Count == MaxEntries)
        {
            throw new ZipTooLargeException(name, content.Length, offset, entries.Count);
        }

        var crc = Pack(content);
        var body = packed.GetBuffer().AsSpan(0, (int)packed.Length)[GzipHeader..^GzipTrailer];
        var deflated = deflate && body.Length < content.Length;
        var entry = new ZipEntryHeader(Encoding.UTF8.GetBytes(name), crc, deflated ? body.Length : content.Length, content.Length, deflated, offset);
        Span<byte> fixedPart = stackalloc byte[ZipEntryHeader.LocalSize];
        entry.WriteLocal(fixedPart);
        Emit(fixedPart);
        Emit(entry.Name);
        Emit(deflated ? body : content);
        entries.Add(entry);
        hash?.Append(name, content);
    }

    /// <summary>Packs into the buffer and returns the CRC-32: gzip is a deflate stream between 10 and 8 bytes, and its last 8 hold the CRC the native
    /// library has already reckoned, which saves a second pass over the content.</summary>
    private uint Pack(ReadOnlySpan<byte> content)
    {
        packed.SetLength(0);
        if (content.IsEmpty)
        {
            packed.SetLength(GzipHeader + GzipTrailer);
            return 0;
        }

        using (var gzip = new GZipStream(packed, level, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return BinaryPrimitives.ReadUInt32LittleEndian(packed.GetBuffer().AsSpan((int)packed.Length - GzipTrailer));
    }

    private void CheckName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name[0] == '/' || name[^1] == '/' || name.Contains('\\', StringComparison.Ordinal) || Encoding.UTF8.GetByteCount(name) > ushort.MaxValue)
        {
            throw new ArgumentException($"'{name}' is not a part name: relative, parted by '/', naming a file.", nameof(name));
        }

        if (!names.Add(name))
        {
            throw new ArgumentException($"The part '{name}' is in the zip already.", nameof(name));
        }
    }

    private void Emit(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        offset += bytes.Length;
    }
}
