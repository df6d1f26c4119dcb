using System.Buffers.Binary;

namespace ReportHub.Layout;

/// <summary>Big-endian view of a font table; a read beyond its end gives 0, so that garbage never throws (readers check sizes where 0 would mislead).</summary>
internal readonly ref struct TableView(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    public int Size => bytes.Length;

    public ushort U16(int offset) => Holds(offset, 2) ? BinaryPrimitives.ReadUInt16BigEndian(bytes[offset..]) : (ushort)0;

    public short S16(int offset) => (short)U16(offset);

    public uint U32(int offset) => Holds(offset, 4) ? BinaryPrimitives.ReadUInt32BigEndian(bytes[offset..]) : 0;

    public int S32(int offset) => (int)U32(offset);

    /// <summary>The rest of the table from <paramref name="offset"/>; empty when that lies outside.</summary>
    public TableView From(uint offset) => new(offset < (uint)bytes.Length ? bytes[(int)offset..] : []);

    public ReadOnlySpan<byte> Slice(int offset, int length) => Holds(offset, length) ? bytes.Slice(offset, length) : [];

    private bool Holds(int offset, int length) => offset >= 0 && length >= 0 && offset <= bytes.Length - length;
}
