using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>The character map that says what each identifier means (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    // A block may hold no more (Adobe Technical Note 5014).
    private const int MostPerBlock = 100;

    // PDF/A-2, 6.2.11.7.2 forbids the first; Unicode (23.8) names the second as its successor inside a text.
    private const int ByteOrderMark = 0xFEFF;
    private const int WordJoiner = 0x2060;

    /// <summary>Identifier <c>i</c> means the code point of <paramref name="glyphs"/>[i]; entry 0 is .notdef and means nothing.</summary>
    public static void Write(PdfBytes bytes, List<PlacedGlyph> glyphs)
    {
        bytes.Add("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8);
        bytes.Add("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"u8);
        bytes.Add("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        for (var first = 1; first < glyphs.Count; first += MostPerBlock)
        {
            var end = Math.Min(first + MostPerBlock, glyphs.Count);
            bytes.Int(end - first).Add(" beginbfchar\n"u8);
            for (var cid = first; cid < end; cid++)
            {
                bytes.Add((byte)'<').Hex16(cid).Add("><"u8);
                AddUtf16(bytes, glyphs[cid].CodePoint == ByteOrderMark ? WordJoiner : glyphs[cid].CodePoint);
                bytes.Add(">\n"u8);
            }

            bytes.Add("endbfchar\n"u8);
        }

        bytes.Add("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
    }

    private static void AddUtf16(PdfBytes bytes, int codePoint)
    {
        if (codePoint < 0x1_0000)
        {
            bytes.Hex16(codePoint);
            return;
        }

        var rest = codePoint - 0x1_0000;
        bytes.Hex16(0xD800 + (rest >> 10)).Hex16(0xDC00 + (rest & 0x3FF));
    }
}
