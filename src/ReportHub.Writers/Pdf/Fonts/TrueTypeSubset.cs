using System.Buffers.Binary;
using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>
/// A TrueType file with the wanted glyphs in the wanted order, for a CIDFontType2 (ISO 32000-1, 9.9): parts of composite glyphs follow at the end.
/// A damaged composite is cut where it breaks off; nothing here trusts the outline data.
/// </summary>
internal sealed class TrueTypeSubset(FontFace face)
{
    private const int GlyphHeaderSize = 10;
    private const int WordArguments = 0x0001;
    private const int Scale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int TwoScales = 0x0040;
    private const int TwoByTwo = 0x0080;

    private readonly List<ushort> glyphs = [];
    private readonly Dictionary<ushort, ushort> places = [];

    /// <summary>Appends a glyph; one added twice stands twice, since its second number means another character.</summary>
    public void Add(ushort glyph)
    {
        places.TryAdd(glyph, (ushort)glyphs.Count);
        glyphs.Add(glyph);
    }

    public PdfBytes Write()
    {
        using var glyf = new PdfBytes(64 * 1024);
        using var loca = new PdfBytes(4 * 1024);
        for (var i = 0; i < glyphs.Count; i++)
        {
            AddOffset(loca, glyf.Length);
            AddOutline(glyf, glyphs[i]);
        }

        AddOffset(loca, glyf.Length);
        using var hmtx = new PdfBytes(4 * glyphs.Count);
        AddMetrics(hmtx);
        return Assemble(glyf, loca, hmtx);
    }

    private PdfBytes Assemble(PdfBytes glyf, PdfBytes loca, PdfBytes hmtx)
    {
        var program = new PdfBytes(glyf.Length + loca.Length + hmtx.Length + (16 * 1024));
        var file = new SfntFile(program);
        var head = face.Table("head").ToArray();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        var hhea = face.Table("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)glyphs.Count);
        var maxp = face.Table("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)glyphs.Count);
        file.Add("cvt "u8, face.Table("cvt ").Span);
        file.Add("fpgm"u8, face.Table("fpgm").Span);
        file.Add("glyf"u8, glyf.Span);
        file.Add("head"u8, head);
        file.Add("hhea"u8, hhea);
        file.Add("hmtx"u8, hmtx.Span);
        file.Add("loca"u8, loca.Span);
        file.Add("maxp"u8, maxp);
        file.Add("prep"u8, face.Table("prep").Span);
        file.Finish();
        return program;
    }

    private void AddMetrics(PdfBytes hmtx)
    {
        var table = face.Table("hmtx").Span;
        int measured = BinaryPrimitives.ReadUInt16BigEndian(face.Table("hhea").Span[34..]);
        foreach (var glyph in glyphs)
        {
            var bearingAt = glyph < measured ? (4 * glyph) + 2 : (4 * measured) + (2 * (glyph - measured));
            var entry = hmtx.Take(4);
            BinaryPrimitives.WriteUInt16BigEndian(entry, (ushort)face.AdvanceOf(glyph));
            BinaryPrimitives.WriteInt16BigEndian(entry[2..], bearingAt + 2 <= table.Length ? BinaryPrimitives.ReadInt16BigEndian(table[bearingAt..]) : (short)0);
        }
    }

    private void AddOutline(PdfBytes glyf, ushort glyph)
    {
        var outline = face.OutlineOf(glyph).Span;
        if (outline.Length < GlyphHeaderSize)
        {
            return;
        }

        // Glyphs start at multiples of four, as the specification recommends.
        var copy = glyf.Take((outline.Length + 3) & ~3);
        outline.CopyTo(copy);
        copy[outline.Length..].Clear();
        if (BinaryPrimitives.ReadInt16BigEndian(outline) < 0)
        {
            RenumberParts(copy[..outline.Length]);
        }
    }

    private void RenumberParts(Span<byte> outline)
    {
        var at = GlyphHeaderSize;
        var more = true;
        while (more && at + 4 <= outline.Length)
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            var part = BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]);
            BinaryPrimitives.WriteUInt16BigEndian(outline[(at + 2)..], PlaceOf(part));
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2) + ScaleSize(flags);
            more = (flags & MoreComponents) != 0;
        }
    }

    /// <summary>Place of a part; a part that is outside the face is replaced by .notdef.</summary>
    private ushort PlaceOf(ushort part)
    {
        if (part >= face.GlyphCount)
        {
            return 0;
        }

        if (!places.TryGetValue(part, out var place) && glyphs.Count < ushort.MaxValue)
        {
            place = (ushort)glyphs.Count;
            Add(part);
        }

        return place;
    }

    private static int ScaleSize(int flags) => (flags & TwoByTwo) != 0 ? 8 : (flags & TwoScales) != 0 ? 4 : (flags & Scale) != 0 ? 2 : 0;

    private static void AddOffset(PdfBytes loca, int offset) => BinaryPrimitives.WriteInt32BigEndian(loca.Take(4), offset);
}
