using System.Buffers.Text;

namespace ReportHub.Writers;

/// <summary>
/// UTF-8 markup written into memory. Markup comes from literals of this program only (<see cref="Raw"/>); everything else goes through
/// <see cref="Text"/>, which escapes it, so that data never becomes markup.
/// </summary>
internal sealed class MarkupBuffer(string format, int capacity = 16 * 1024)
{
    private const int MaxBytesPerUnit = 6; // &quot; is the longest form of one UTF-16 code unit.

    private byte[] bytes = GC.AllocateUninitializedArray<byte>(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public MarkupBuffer Raw(ReadOnlySpan<byte> markup)
    {
        markup.CopyTo(Room(markup.Length));
        Length += markup.Length;
        return this;
    }

    public MarkupBuffer Number(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>Escaped for element content and for attributes in double quotes alike.</summary>
    /// <exception cref="ForbiddenCharacterException">A control character, half a surrogate pair or a noncharacter: neither XML 1.0 nor HTML can hold it.</exception>
    public MarkupBuffer Text(ReadOnlySpan<char> text)
    {
        var room = Room(text.Length * MaxBytesPerUnit);
        var at = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            switch (unit)
            {
                case < (char)0x7F:
                    at += Ascii(text, i, room[at..]);
                    break;
                case < (char)0x800 when unit > 0x9F:
                    room[at++] = (byte)(0xC0 | (unit >> 6));
                    room[at++] = (byte)(0x80 | (unit & 0x3F));
                    break;
                case >= (char)0x800 and < (char)0xD800 or > (char)0xDFFF and < (char)0xFFFE:
                    room[at++] = (byte)(0xE0 | (unit >> 12));
                    room[at++] = (byte)(0x80 | ((unit >> 6) & 0x3F));
                    room[at++] = (byte)(0x80 | (unit & 0x3F));
                    break;
                case >= (char)0xD800 and < (char)0xDC00 when i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    at += new System.Text.Rune(unit, text[++i]).EncodeToUtf8(room[at..]);
                    break;
                default:
                    throw new ForbiddenCharacterException(format, text, i);
            }
        }

        Length += at;
        return this;
    }

    /// <summary> name="value", with the space before it.</summary>
    public MarkupBuffer Attribute(ReadOnlySpan<byte> name, long value) => Raw(" "u8).Raw(name).Raw("=\""u8).Number(value).Raw("\""u8);

    /// <inheritdoc cref="Attribute(ReadOnlySpan{byte}, long)"/>
    public MarkupBuffer Attribute(ReadOnlySpan<byte> name, ReadOnlySpan<char> value) => Raw(" "u8).Raw(name).Raw("=\""u8).Text(value).Raw("\""u8);

    /// <summary>Puts markup at an earlier place.</summary>
    public void Insert(int position, ReadOnlySpan<byte> markup)
    {
        Room(markup.Length);
        bytes.AsSpan(position, Length - position).CopyTo(bytes.AsSpan(position + markup.Length));
        markup.CopyTo(bytes.AsSpan(position));
        Length += markup.Length;
    }

    private int Ascii(ReadOnlySpan<char> text, int index, Span<byte> room)
    {
        var unit = text[index];
        switch (unit)
        {
            case '&':
                return Copy("&amp;"u8, room);
            case '<':
                return Copy("&lt;"u8, room);
            case '>':
                return Copy("&gt;"u8, room);
            case '"':
                return Copy("&quot;"u8, room);
            case '\r':
                return Copy("&#13;"u8, room);
            case >= ' ' or '\t' or '\n':
                room[0] = (byte)unit;
                return 1;
            default:
                throw new ForbiddenCharacterException(format, text, index);
        }
    }

    private static int Copy(ReadOnlySpan<byte> markup, Span<byte> room)
    {
        markup.CopyTo(room);
        return markup.Length;
    }

    private Span<byte> Room(int count)
    {
        if (bytes.Length - Length < count)
        {
            var larger = GC.AllocateUninitializedArray<byte>(Math.Max(bytes.Length * 2, Length + count));
            Written.CopyTo(larger);
            bytes = larger;
        }

        return bytes.AsSpan(Length);
    }
}
