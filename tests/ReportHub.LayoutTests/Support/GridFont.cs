using System.Buffers.Binary;
using System.Text;
using ReportHub.Documents;
using ReportHub.Layout;

namespace ReportHub.LayoutTests;

/// <summary>
/// A face made in code so that page trees do not depend on font files: every hanzi and mark is one em, ASCII half an em, each character its own glyph, no
/// ink. Characters above U+FFFD and the private use area are missing on purpose.
/// </summary>
internal static class GridFont
{
    private const int UnitsPerEm = 1000;
    private const int GlyphCount = 0xFFFE;
    private const int AsciiEnd = 0x80;

    public static FontFace Face { get; } = FontFace.Parse(Build(), "grid.ttf").Value!;

    public static FontSet Set { get; } = new([.. Enum.GetValues<FontRole>().Select(role => new FontBinding(role, Face, Substituted: false))]);

    private static byte[] Build()
    {
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["cmap"] = Cmap(),
            ["glyf"] = [],
            ["head"] = Head(),
            ["hhea"] = Words(36, (4, 880), (6, -120), (34, AsciiEnd + 1)),
            ["hmtx"] = Hmtx(),
            ["loca"] = new byte[(GlyphCount + 1) * 2],
            ["maxp"] = Words(32, (0, 1), (4, GlyphCount)),
            ["name"] = Name("Grid"),
        };
        return Assemble(tables);
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        using var file = new MemoryStream();
        var offset = 12 + (16 * tables.Count);
        file.Write(Words(12, (0, 1), (4, tables.Count)));
        foreach (var (tag, bytes) in tables)
        {
            var record = new byte[16];
            Encoding.ASCII.GetBytes(tag, record);
            BinaryPrimitives.WriteInt32BigEndian(record.AsSpan(8), offset);
            BinaryPrimitives.WriteInt32BigEndian(record.AsSpan(12), bytes.Length);
            file.Write(record);
            offset += (bytes.Length + 3) & ~3;
        }

        foreach (var bytes in tables.Values)
        {
            file.Write(bytes);
            file.Write(new byte[-bytes.Length & 3]);
        }

        return file.ToArray();
    }

    private static byte[] Head()
    {
        var head = Words(54, (0, 1), (18, UnitsPerEm), (42, 880));
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(12), 0x5F0F3CF5);
        return head;
    }

    private static byte[] Hmtx()
    {
        var hmtx = new byte[((AsciiEnd + 1) * 4) + ((GlyphCount - AsciiEnd - 1) * 2)];
        for (var glyph = 0; glyph <= AsciiEnd; glyph++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(glyph * 4), glyph < AsciiEnd ? (ushort)(UnitsPerEm / 2) : (ushort)UnitsPerEm);
        }

        return hmtx;
    }

    /// <summary>Format 12, two groups around the private use area; the glyph's number is the code point.</summary>
    private static byte[] Cmap()
    {
        (int From, int To)[] groups = [(0x20, 0xDFFF - 0x800), (0xF900, GlyphCount - 1)];
        var cmap = Words(12 + 16 + (12 * groups.Length), (2, 1), (4, 3), (6, 10), (12, 12));
        BinaryPrimitives.WriteInt32BigEndian(cmap.AsSpan(8), 12);
        BinaryPrimitives.WriteInt32BigEndian(cmap.AsSpan(16), cmap.Length - 12);
        BinaryPrimitives.WriteInt32BigEndian(cmap.AsSpan(24), groups.Length);
        for (var i = 0; i < groups.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(cmap.AsSpan(28 + (12 * i)), groups[i].From);
            BinaryPrimitives.WriteInt32BigEndian(cmap.AsSpan(32 + (12 * i)), groups[i].To);
            BinaryPrimitives.WriteInt32BigEndian(cmap.AsSpan(36 + (12 * i)), groups[i].From);
        }

        return cmap;
    }

    private static byte[] Name(string name)
    {
        var text = Encoding.BigEndianUnicode.GetBytes(name);
        byte[] table = [.. Words(6 + 24, (2, 2), (4, 30), (6, 3), (8, 1), (10, 0x409), (12, 1), (14, text.Length), (18, 3), (20, 1), (22, 0x409), (24, 6), (26, text.Length)), .. text];
        return table;
    }

    private static byte[] Words(int size, params (int At, int Value)[] words)
    {
        var bytes = new byte[size];
        foreach (var (at, value) in words)
        {
            BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(at), unchecked((short)value));
        }

        return bytes;
    }
}
