using System.Buffers.Binary;
using CsCheck;
using ReportHub.Documents;
using ReportHub.Layout;
using ReportHub.UnitTests.Fonts;
using ReportHub.Writers;
using static ReportHub.UnitTests.Pdf.PageBuilder;

namespace ReportHub.UnitTests.Pdf;

public sealed class PdfFontTests
{
    [Fact]
    public void One_glyph_with_two_meanings_is_read_back_as_written()
    {
        var pdf = new PageBuilder().Text("国囯国").Write();
        Assert.Contains("[<000100020001>]TJ", pdf.Contents[0], StringComparison.Ordinal);
        Assert.Contains("2 beginbfchar\n<0001><56FD>\n<0002><56EF>\nendbfchar", pdf.ToUnicode, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_above_the_basic_plane_is_a_surrogate_pair() =>
        Assert.Contains("<0001><D842DFB7>", new PageBuilder().Text("\U00020BB7").Write().ToUnicode, StringComparison.Ordinal);

    [Fact]
    public void Only_widths_other_than_an_em_are_listed() =>
        Assert.Contains("/DW 1000/W[1[500]3[331]]", new PageBuilder().Text("A国“").Write().Objects, StringComparison.Ordinal);

    [Fact]
    public void A_missing_glyph_is_never_written()
    {
        var builder = new PageBuilder().Glyphs(null, InkColour.Black, 100, new PlacedGlyph(0, '龘', Points(16)));
        Assert.Contains("U+9F98", Assert.Throws<InvalidOperationException>(() => builder.Write()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_glyph_outside_the_face_is_never_written() =>
        Assert.Throws<InvalidOperationException>(() => new PageBuilder().Glyphs(null, InkColour.Black, 100, new PlacedGlyph(8, 'A', Points(16))).Write());

    [Theory]
    [InlineData(0)]
    [InlineData(0xFFFE)]
    [InlineData(0xD842)]
    [InlineData(0x110000)]
    public void A_glyph_that_means_no_character_is_never_written(int codePoint) => Assert.Contains(
        "no character",
        Assert.Throws<InvalidOperationException>(() => new PageBuilder().Glyphs(null, InkColour.Black, 100, new PlacedGlyph(1, codePoint, Points(16))).Write()).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_byte_order_mark_in_a_text_is_read_back_as_its_successor() => Assert.Contains(
        "<0001><2060>", new PageBuilder().Glyphs(null, InkColour.Black, 100, new PlacedGlyph(1, 0xFEFF, Points(16))).Write().ToUnicode, StringComparison.Ordinal);

    [Theory]
    [InlineData(0x0002)]
    [InlineData(0x0100)]
    public void A_face_that_must_not_be_embedded_is_refused(int fsType)
    {
        var builder = new PageBuilder { Face = FontFaceTests.Parse(new TinyFont { FsType = fsType }.Build()) }.Text("A");
        Assert.Equal("小宋", Assert.Throws<FontEmbeddingException>(() => builder.Write()).Family);
    }

    [Fact]
    public void Subsets_are_called_by_their_content()
    {
        var (one, same, other) = (Prefix("A国"), Prefix("A国"), Prefix("A"));
        Assert.Matches("^[A-Z]{6}\\+TinySong$", one);
        Assert.Equal(one, same);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void The_subset_holds_the_parts_of_composites_under_their_new_numbers()
    {
        var subset = new PageBuilder().Text("目A").Write().Stream("/Length1");

        // .notdef, 目 (composite), A (its first part, in use itself), then the second part.
        Assert.Equal(4, BinaryPrimitives.ReadUInt16BigEndian(Table(subset, "maxp").AsSpan(4)));
        var composite = Outline(subset, 1);
        Assert.Equal(2, BinaryPrimitives.ReadUInt16BigEndian(composite.AsSpan(12)));
        Assert.Equal(3, BinaryPrimitives.ReadUInt16BigEndian(composite.AsSpan(20)));
        var face = FontFaceTests.Parse(new TinyFont().Build());
        Assert.Equal(face.OutlineOf(TinyFont.Rare).ToArray(), Outline(subset, 3));
        Assert.Equal([1000, 1000, 500, 1000], Enumerable.Range(0, 4).Select(glyph => (int)BinaryPrimitives.ReadUInt16BigEndian(Table(subset, "hmtx").AsSpan(4 * glyph))));
    }

    [Fact]
    public void The_checksum_of_the_subset_comes_out_right()
    {
        uint sum = 0;
        var subset = new PageBuilder().Text("A国").Write().Stream("/Length1");
        for (var at = 0; at < subset.Length; at += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(subset.AsSpan(at));
        }

        Assert.Equal(0xB1B0AFBA, sum);
    }

    [Fact]
    public void A_damaged_face_that_could_be_read_can_be_written()
    {
        var whole = new TinyFont().Build();
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 8].Sample(
            changes =>
            {
                var bytes = (byte[])whole.Clone();
                foreach (var (at, value) in changes)
                {
                    bytes[at] = value;
                }

                if (FontFace.Parse(bytes, "a.ttf").Value is { Rights: not EmbeddingRights.Restricted, MaySubset: true, GlyphCount: > 7 } face)
                {
                    var glyphs = Enumerable.Range(1, 7).Select(glyph => new PlacedGlyph((ushort)glyph, 'A' + glyph, Points(16))).ToArray();
                    Assert.NotEmpty(new PageBuilder { Face = face }.Glyphs(null, InkColour.Black, 100, glyphs).Write().Contents[0]);
                }
            },
            iter: 2000);
    }

    private static string Prefix(string text) => new PageBuilder().Text(text).Write().Objects.Split("/BaseFont/")[1].Split('/')[0];

    private static byte[] Outline(byte[] subset, int glyph)
    {
        var loca = Table(subset, "loca");
        var (start, end) = (BinaryPrimitives.ReadInt32BigEndian(loca.AsSpan(4 * glyph)), BinaryPrimitives.ReadInt32BigEndian(loca.AsSpan(4 + (4 * glyph))));
        return Table(subset, "glyf")[start..end];
    }

    private static byte[] Table(byte[] file, string tag)
    {
        for (var at = 12; ; at += 16)
        {
            if (System.Text.Encoding.ASCII.GetString(file, at, 4) == tag)
            {
                return file.AsSpan(BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at + 8)), BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at + 12))).ToArray();
            }
        }
    }
}
