using System.Buffers.Binary;

namespace ReportHub.Foundation;

/// <summary>The two headers of one part of a zip (APPNOTE 4.3.7, 4.3.12); name and body follow them.</summary>
internal sealed class ZipEntryHeader(byte[] name, uint crc, int packedSize, int size, bool deflated, long offset)
{
    public const int LocalSize = 30;
    public const int CentralSize = 46;

    private const ushort Version = 20;

    // The first day DOS time can name, 00:00: 1 January 1980.
    private const ushort DosDate = (1 << 5) | 1;
    private const ushort Utf8Names = 0x0800;

    public byte[] Name => name;

    public void WriteLocal(Span<byte> header)
    {
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034b50);
        WriteCommon(header[4..]);
    }

    /// <summary>Made by version 2.0 on FAT, no attributes: the same on every system.</summary>
    public void WriteCentral(Span<byte> header)
    {
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014b50);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Version);
        WriteCommon(header[6..]);
        BinaryPrimitives.WriteUInt32LittleEndian(header[42..], (uint)offset);
    }

    private void WriteCommon(Span<byte> fields)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(fields, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[2..], name.AsSpan().IndexOfAnyExceptInRange((byte)0, (byte)127) >= 0 ? Utf8Names : (ushort)0);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[4..], (ushort)(deflated ? 8 : 0));
        BinaryPrimitives.WriteUInt16LittleEndian(fields[8..], DosDate);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[10..], crc);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[14..], (uint)packedSize);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[18..], (uint)size);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[22..], (ushort)name.Length);
    }
}
