using System.Text;

namespace ReportHub.UnitTests.Fonts;

/// <summary>A valid TrueType font of a few square glyphs, made in code: 1,000 units to the em, so that tests need no font file.</summary>
internal sealed record TinyFont
{
    public const int UnitsPerEm = 1000;
    public const int Blank = 1;
    public const int Letter = 2;
    public const int Hanzi = 3;
    public const int Quote = 4;
    public const int FullQuote = 5;
    public const int Rare = 6;
    public const int Composite = 7;
    public const int RareCodePoint = 0x2_0BB7;

    private static readonly int[] Advances = [1000, 250, 500, 1000, 331, 1000, 1000, 1000];

    /// <summary>Two code points for 国: the second is the character 囯, as in a face that draws both alike.</summary>
    private static readonly (int CodePoint, int Glyph)[] Map =
        [(' ', Blank), ('1', Letter), ('A', Letter), ('H', Letter), (0x2014, Hanzi), (0x201C, Quote), (0x56EF, Hanzi), (0x56FD, Hanzi), (0x76EE, Composite), (RareCodePoint, Rare)];

    public bool Format12 { get; init; } = true;

    public bool ExtensionLookup { get; init; }

    public int FsType { get; init; }

    public int DeclaredUnitsPerEm { get; init; } = UnitsPerEm;

    public string? Without { get; init; }

    public string Name { get; init; } = "TinySong";

    /// <summary>Replaces a table by these bytes.</summary>
    public (string Tag, byte[] Bytes)? Instead { get; init; }

    public byte[] Build(int at = 0)
    {
        var tables = new List<(string Tag, byte[] Bytes)>
        {
            ("GSUB", Gsub()), ("OS/2", Os2()), ("cmap", Cmap()), ("glyf", Glyf(out var offsets)), ("head", Head()), ("hhea", Hhea()), ("hmtx", Hmtx()),
            ("loca", new BigEndianBytes().U32([.. offsets]).ToArray()), ("maxp", new BigEndianBytes().U32(0x1_0000).U16(Advances.Length).Pad(32).ToArray()),
            ("name", NameTable()), ("post", new BigEndianBytes().U32(0x3_0000, 0).Pad(32).ToArray()),
        };
        tables.RemoveAll(table => table.Tag == Without);
        if (Instead is { } other)
        {
            tables[tables.FindIndex(table => table.Tag == other.Tag)] = other;
        }

        var (directory, body) = (new BigEndianBytes().U32(0x1_0000).U16(tables.Count, 0, 0, 0), new BigEndianBytes());
        foreach (var (tag, bytes) in tables)
        {
            directory.Ascii(tag).U32(0, at + 12 + (16 * tables.Count) + body.Length, bytes.Length);
            body.Add(bytes).Align();
        }

        return [.. directory.ToArray(), .. body.ToArray()];
    }

    /// <summary>A collection of fonts.</summary>
    public static byte[] Collection(params ReadOnlySpan<TinyFont> fonts)
    {
        var (header, body) = (new BigEndianBytes().Ascii("ttcf").U32(0x1_0000, fonts.Length), new List<byte>());
        foreach (var font in fonts)
        {
            var at = 12 + (4 * fonts.Length) + body.Count;
            header.U32(at);
            body.AddRange(font.Build(at));
        }

        return [.. header.ToArray(), .. body];
    }

    private byte[] Head() => new BigEndianBytes().U32(0x1_0000, 0, 0, 0x5F0F_3CF5).U16(0, DeclaredUnitsPerEm).Pad(36).U16(0, -100, 1000, 900).Pad(50).U16(1, 0).ToArray();

    private static byte[] Hhea() => new BigEndianBytes().U32(0x1_0000).U16(880, -120).Pad(34).U16(Advances.Length).ToArray();

    private byte[] Os2() => new BigEndianBytes().U16(4, 500, 400, 5, FsType).Pad(88).U16(700).Pad(96).ToArray();

    private static byte[] Hmtx()
    {
        var table = new BigEndianBytes();
        foreach (var advance in Advances)
        {
            table.U16(advance, 50);
        }

        return table.ToArray();
    }

    private static byte[] Glyf(out List<long> offsets)
    {
        var glyf = new BigEndianBytes();
        offsets = [0];
        for (var glyph = 0; glyph < Advances.Length; glyph++)
        {
            glyf.Add(glyph switch
            {
                Blank => [],
                Composite => new BigEndianBytes().U16(-1, 50, 0, 450, 700, 0x0021, Letter, 0, 0, 0x0001, Rare, 100, 0).ToArray(),
                _ => Square(Advances[glyph] - 50, 700 + glyph),
            }).Align();
            offsets.Add(glyf.Length);
        }

        return glyf.ToArray();
    }

    /// <summary>One contour of four points on the curve, coordinates as words.</summary>
    private static byte[] Square(int right, int top) => new BigEndianBytes().U16(1, 50, 0, right, top, 3, 0).Add([1, 1, 1, 1])
        .U16(50, right - 50, 0, 50 - right).U16(0, 0, top, 0).ToArray();

    private byte[] Cmap()
    {
        var (four, twelve) = (Segments(), Groups());
        return Format12
            ? new BigEndianBytes().U16(0, 2).U16(3, 1).U32(20).U16(3, 10).U32(20 + four.Length).Add(four).Add(twelve).ToArray()
            : new BigEndianBytes().U16(0, 1).U16(3, 1).U32(12).Add(four).ToArray();
    }

    private static byte[] Segments()
    {
        var plane = Map.Where(entry => entry.CodePoint < 0xFFFF).ToArray();
        int[] ends = [.. plane.Select(entry => entry.CodePoint), 0xFFFF];
        int[] deltas = [.. plane.Select(entry => entry.Glyph - entry.CodePoint), 1];
        var table = new BigEndianBytes().U16(4, 16 + (8 * ends.Length), 0, 2 * ends.Length, 0, 0, 0);
        return table.U16(ends).U16(0).U16(ends).U16(deltas).U16(new int[ends.Length]).ToArray();
    }

    private static byte[] Groups()
    {
        var table = new BigEndianBytes().U16(12, 0).U32(16 + (12 * Map.Length), 0, Map.Length);
        foreach (var (codePoint, glyph) in Map)
        {
            table.U32(codePoint, codePoint, glyph);
        }

        return table.ToArray();
    }

    private byte[] Gsub()
    {
        var single = new BigEndianBytes().U16(2, 8, 1, FullQuote).U16(1, 1, Quote).ToArray();
        var lookup = ExtensionLookup
            ? new BigEndianBytes().U16(7, 0, 1, 8).U16(1, 1).U32(8).Add(single).ToArray()
            : new BigEndianBytes().U16(1, 0, 1, 8).Add(single).ToArray();
        var scripts = new BigEndianBytes().U16(1).Ascii("hani").U16(8).U16(4, 0).U16(0, 0xFFFF, 1, 0).ToArray();
        var features = new BigEndianBytes().U16(1).Ascii("fwid").U16(8).U16(0, 1, 0).ToArray();
        return new BigEndianBytes().U16(1, 0, 10, 10 + scripts.Length, 10 + scripts.Length + features.Length)
            .Add(scripts).Add(features).U16(1, 4).Add(lookup).ToArray();
    }

    private byte[] NameTable()
    {
        var (family, postScript) = (Encoding.BigEndianUnicode.GetBytes("小宋"), Encoding.BigEndianUnicode.GetBytes(Name));
        return new BigEndianBytes().U16(0, 3, 6 + (3 * 12))
            .U16(3, 1, 0x409, 1, postScript.Length, family.Length).U16(3, 1, 0x804, 1, family.Length, 0)
            .U16(3, 1, 0x409, 6, postScript.Length, family.Length).Add(family).Add(postScript).ToArray();
    }
}
