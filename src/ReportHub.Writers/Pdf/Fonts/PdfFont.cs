using System.Security.Cryptography;
using System.Text;
using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>
/// A face as this file uses it. A character identifier stands for a glyph and what it means, so that one glyph with two meanings is read back as what
/// was written; identifiers count from 1 in order of first use and are the glyph numbers of the subset.
/// </summary>
internal sealed class PdfFont(FontFace face, int index, int number)
{
    /// <summary>Widths are counted in thousandths of PDF's thousandth of an em.</summary>
    public const long WidthScale = 1000;

    private const long UnitsPerEm = 1000;
    private const int DefaultWidth = 1000;

    private readonly Dictionary<long, int> cids = new(256);
    private readonly List<PlacedGlyph> glyphs = [default];
    private readonly List<long> widths = [0];

    public int Index => index;

    /// <summary>Number of the font's object.</summary>
    public int Number => number;

    /// <exception cref="InvalidOperationException">The glyph is .notdef or outside the face: the layout must have refused the character.</exception>
    public int CidOf(in PlacedGlyph glyph)
    {
        var key = ((long)glyph.CodePoint << 16) | glyph.Glyph;
        return cids.TryGetValue(key, out var cid) ? cid : Add(key, glyph);
    }

    public long WidthOf(int cid) => widths[cid];

    public void Write(PdfFile file)
    {
        var subset = new TrueTypeSubset(face);
        foreach (var glyph in glyphs)
        {
            subset.Add(glyph.Glyph);
        }

        using var program = subset.Write();
        var name = Prefix(program.Span) + face.PostScriptName;
        var (descendant, descriptor, fontFile, toUnicode) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve());
        using var entries = new PdfBytes(32);
        file.Stream(fontFile, entries.Add("/Length1 "u8).Int(program.Length).Span, program.Span);
        WriteToUnicode(file, toUnicode);
        file.Object(number).Add("<</Type/Font/Subtype/Type0/BaseFont/"u8).Utf8(name).Add("/Encoding/Identity-H/DescendantFonts["u8)
            .Reference(descendant).Add("]/ToUnicode "u8).Reference(toUnicode).Add(">>"u8);
        WriteDescendant(file.Object(descendant), name, descriptor);
        WriteDescriptor(file.Object(descriptor), name, fontFile);
    }

    private int Add(long key, in PlacedGlyph glyph)
    {
        if (glyph.Glyph == 0 || glyph.Glyph >= face.GlyphCount)
        {
            throw new InvalidOperationException(
                $"Glyph {glyph.Glyph} for U+{glyph.CodePoint:X4} is not a glyph of {face.PostScriptName}; .notdef is never written (PDF/A-2, 6.2.11.8).");
        }

        if (glyph.CodePoint is 0 or 0xFFFE || !Rune.IsValid(glyph.CodePoint))
        {
            throw new InvalidOperationException($"Glyph {glyph.Glyph} of {face.PostScriptName} means 0x{glyph.CodePoint:X}, which is no character (PDF/A-2, 6.2.11.7.2).");
        }

        if (glyphs.Count > ushort.MaxValue)
        {
            throw new InvalidOperationException($"More than {ushort.MaxValue} different characters of {face.PostScriptName} in one file.");
        }

        cids.Add(key, glyphs.Count);
        glyphs.Add(glyph);
        widths.Add(Foundation.Length.DivideRounded(face.AdvanceOf(glyph.Glyph) * UnitsPerEm * WidthScale, face.UnitsPerEm));
        return glyphs.Count - 1;
    }

    /// <summary>Six letters from the subset's hash: equal subsets are called alike, different ones differ (ISO 32000-1, 9.6.4).</summary>
    private static string Prefix(ReadOnlySpan<byte> program)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(program, digest);
        Span<char> letters = stackalloc char[7];
        for (var i = 0; i < 6; i++)
        {
            letters[i] = (char)('A' + (digest[i] % 26));
        }

        letters[6] = '+';
        return new(letters);
    }

    private void WriteToUnicode(PdfFile file, int toUnicode)
    {
        using var map = new PdfBytes(64 + (20 * glyphs.Count));
        ToUnicodeMap.Write(map, glyphs);
        file.Stream(toUnicode, [], map.Span);
    }

    private void WriteDescendant(PdfBytes bytes, string name, int descriptor)
    {
        bytes.Add("<</Type/Font/Subtype/CIDFontType2/BaseFont/"u8).Utf8(name);
        bytes.Add("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor "u8).Reference(descriptor);
        bytes.Add("/DW "u8).Int(DefaultWidth).Add("/W["u8);
        var last = -1;
        for (var cid = 1; cid < widths.Count; cid++)
        {
            if (widths[cid] == DefaultWidth * WidthScale)
            {
                continue;
            }

            if (last != cid - 1)
            {
                bytes.Add(last < 0 ? ""u8 : "]"u8).Int(cid).Add((byte)'[');
            }
            else
            {
                bytes.Add((byte)' ');
            }

            bytes.Fixed(widths[cid], 3);
            last = cid;
        }

        bytes.Add(last < 0 ? ""u8 : "]"u8).Add("]>>"u8);
    }

    private void WriteDescriptor(PdfBytes bytes, string name, int fontFile)
    {
        // Symbolic: the face is used by glyph, not by a standard Latin encoding.
        var flags = 4 | (face.ItalicAngle != 0 ? 64 : 0);
        bytes.Add("<</Type/FontDescriptor/FontName/"u8).Utf8(name).Add("/Flags "u8).Int(flags).Add("/FontBBox["u8);
        bytes.Int(Scaled(face.Box.XMin)).Add((byte)' ').Int(Scaled(face.Box.YMin)).Add((byte)' ');
        bytes.Int(Scaled(face.Box.XMax)).Add((byte)' ').Int(Scaled(face.Box.YMax));
        bytes.Add("]/ItalicAngle "u8).Fixed((long)Math.Round(face.ItalicAngle * 100), 2).Add("/Ascent "u8).Int(Scaled(face.Ascent));
        bytes.Add("/Descent "u8).Int(Scaled(face.Descent)).Add("/CapHeight "u8).Int(Scaled(face.CapHeight));

        // The usual estimate of the stem from the weight class; a reader uses it only when it replaces the face.
        bytes.Add("/StemV "u8).Int(50 + (face.Weight * face.Weight / (65 * 65))).Add("/FontFile2 "u8).Reference(fontFile).Add(">>"u8);
    }

    private long Scaled(int units) => Foundation.Length.DivideRounded(units * UnitsPerEm, face.UnitsPerEm);
}
