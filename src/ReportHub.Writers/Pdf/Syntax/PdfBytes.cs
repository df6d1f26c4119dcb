using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace ReportHub.Writers.Pdf;

/// <summary>Growing buffer of PDF syntax in pooled memory: numbers and names without strings.</summary>
internal sealed class PdfBytes : IDisposable
{
    private const int LongestNumber = 24;

    private byte[] buffer;

    public PdfBytes(int capacity = 4096) => buffer = ArrayPool<byte>.Shared.Rent(capacity);

    private static ReadOnlySpan<long> Powers => [1, 10, 100, 1_000, 10_000];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => buffer.AsSpan(0, Length);

    public Span<byte> Writable => buffer.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    /// <summary>Room for <paramref name="count"/> further bytes, which count as written.</summary>
    public Span<byte> Take(int count)
    {
        Reserve(count);
        Length += count;
        return buffer.AsSpan(Length - count, count);
    }

    public PdfBytes Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Take(bytes.Length));
        return this;
    }

    public PdfBytes Add(byte value)
    {
        Reserve(1);
        buffer[Length++] = value;
        return this;
    }

    public PdfBytes Int(long value)
    {
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(value, buffer.AsSpan(Length), out var written);
        Length += written;
        return this;
    }

    /// <summary><paramref name="value"/> over ten to the power <paramref name="decimals"/>, without trailing zeros.</summary>
    public PdfBytes Fixed(long value, int decimals)
    {
        if (value < 0)
        {
            Add((byte)'-');
            value = -value;
        }

        var (whole, rest) = Math.DivRem(value, Powers[decimals]);
        Int(whole);
        if (rest == 0)
        {
            return this;
        }

        for (; rest % 10 == 0; decimals--)
        {
            rest /= 10;
        }

        Add((byte)'.');
        var digits = Take(decimals);
        for (var i = decimals - 1; i >= 0; i--, rest /= 10)
        {
            digits[i] = (byte)('0' + (rest % 10));
        }

        return this;
    }

    public PdfBytes Reference(int number) => Int(number).Add(" 0 R"u8);

    public PdfBytes Hex16(int value)
    {
        var digits = Take(4);
        for (var i = 3; i >= 0; i--, value >>= 4)
        {
            digits[i] = "0123456789ABCDEF"u8[value & 0xF];
        }

        return this;
    }

    public PdfBytes Hex(ReadOnlySpan<byte> octets)
    {
        Convert.TryToHexString(octets, Take(2 * octets.Length), out _);
        return this;
    }

    /// <summary>A name (7.3.5): what is not a letter, digit, plus, minus or full stop as #hex.</summary>
    public PdfBytes Name(string name)
    {
        Add((byte)'/');
        foreach (var octet in Encoding.UTF8.GetBytes(name))
        {
            if (char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'+' or (byte)'.')
            {
                Add(octet);
            }
            else
            {
                Add((byte)'#').Hex([octet]);
            }
        }

        return this;
    }

    /// <summary>The inside of a literal string for readers that know no Unicode: anything but plain characters becomes an underline.</summary>
    public PdfBytes Ascii(string text)
    {
        foreach (var unit in text)
        {
            Add(unit is >= ' ' and < '\x7F' and not '(' and not ')' and not '\\' ? (byte)unit : (byte)'_');
        }

        return this;
    }

    public PdfBytes Utf8(string text)
    {
        Encoding.UTF8.GetBytes(text, Take(Encoding.UTF8.GetByteCount(text)));
        return this;
    }

    /// <summary>A text string (7.9.2.2): UTF-16BE with its mark, in hexadecimal.</summary>
    public PdfBytes Text(string text)
    {
        Add("<FEFF"u8);
        foreach (var unit in text)
        {
            Hex16(unit);
        }

        return Add((byte)'>');
    }

    private void Reserve(int count)
    {
        if (buffer.Length - Length >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, Length + count));
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
