using System.Buffers.Binary;

namespace ReportHub.UnitTests.Fonts;

/// <summary>Writes font tables by hand.</summary>
internal sealed class BigEndianBytes
{
    private readonly List<byte> bytes = [];

    public int Length => bytes.Count;

    public byte[] ToArray() => [.. bytes];

    public BigEndianBytes U16(params ReadOnlySpan<int> values)
    {
        Span<byte> two = stackalloc byte[2];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt16BigEndian(two, unchecked((ushort)value));
            bytes.AddRange(two);
        }

        return this;
    }

    public BigEndianBytes U32(params ReadOnlySpan<long> values)
    {
        foreach (var value in values)
        {
            U16((int)(value >> 16) & 0xFFFF, (int)value & 0xFFFF);
        }

        return this;
    }

    public BigEndianBytes Ascii(string text)
    {
        bytes.AddRange(text.Select(letter => (byte)letter));
        return this;
    }

    public BigEndianBytes Add(ReadOnlySpan<byte> more)
    {
        bytes.AddRange(more);
        return this;
    }

    public BigEndianBytes Pad(int length)
    {
        bytes.AddRange(new byte[length - bytes.Count]);
        return this;
    }

    public BigEndianBytes Align()
    {
        bytes.AddRange(new byte[-bytes.Count & 3]);
        return this;
    }
}
