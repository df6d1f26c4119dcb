using CsCheck;
using ReportHub.Layout;

namespace ReportHub.UnitTests.Fonts;

public sealed class DamagedFontTests
{
    private static readonly byte[] Whole = new TinyFont().Build();

    [Fact]
    public void A_web_page_is_not_a_font() => FontFaceTests.Only(FontFace.Parse("<!DOCTYPE html><html></html>"u8.ToArray(), "a.ttf"), "F101");

    [Fact]
    public void An_empty_file_is_not_a_font() => FontFaceTests.Only(FontFace.Parse(ReadOnlyMemory<byte>.Empty, "a.ttf"), "F101");

    [Fact]
    public void A_cff_face_is_told_to_come_as_ttf()
    {
        var finding = FontFaceTests.Only(FontFace.Parse("OTTO\0\u0001\0\0\0\0\0\0"u8.ToArray(), "FandolFang.otf"), "F110");
        Assert.Contains("FandolFang.otf", finding.Message, StringComparison.Ordinal);
        Assert.Contains(".ttf", finding.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("head")]
    [InlineData("hhea")]
    [InlineData("maxp")]
    [InlineData("hmtx")]
    [InlineData("cmap")]
    [InlineData("loca")]
    public void A_missing_table_is_named(string tag)
    {
        var finding = FontFaceTests.Only(FontFace.Parse(new TinyFont { Without = tag }.Build(), "a.ttf"), "F103");
        Assert.Contains(tag, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("post")]
    [InlineData("OS/2")]
    [InlineData("GSUB")]
    public void A_face_does_without(string tag)
    {
        var face = FontFaceTests.Parse(new TinyFont { Without = tag }.Build());
        Assert.Equal(400, face.Weight);
        Assert.Equal(tag == "name" ? "tiny.ttf" : "TinySong", face.PostScriptName);
        Assert.Equal(tag == "OS/2" ? 702 : 700, face.CapHeight);
    }

    [Fact]
    public void A_file_cut_short_is_incomplete() =>
        Assert.Contains(FontFace.Parse(Whole.AsMemory(0, Whole.Length - 40), "a.ttf").Findings, finding => finding.Code == "F104");

    [Fact]
    public void An_em_of_nothing_is_refused() => FontFaceTests.Only(FontFace.Parse(new TinyFont { DeclaredUnitsPerEm = 0 }.Build(), "a.ttf"), "F105");

    [Fact]
    public void Outlines_out_of_order_are_refused() => FontFaceTests.Only(
        FontFace.Parse(new TinyFont { Instead = ("loca", new BigEndianBytes().U32(0, 40, 8, 80, 80, 80, 80, 80, 80).ToArray()) }.Build(), "a.ttf"), "F106");

    [Fact]
    public void A_face_without_unicode_is_refused() => FontFaceTests.Only(
        FontFace.Parse(new TinyFont { Instead = ("cmap", new BigEndianBytes().U16(0, 1, 1, 0).U32(12).U16(0, 262, 0).ToArray()) }.Build(), "a.ttf"), "F107");

    [Fact]
    public void Overlapping_groups_cost_one_pass_and_the_first_wins()
    {
        var groups = new BigEndianBytes().U16(0, 1, 3, 10).U32(12).U16(12, 0).U32(0, 0, 20_000);
        for (var i = 0; i < 20_000; i++)
        {
            groups.U32(0x41, 0xFFFF_FFFF, 2 + (i % 2));
        }

        var face = FontFaceTests.Parse(new TinyFont { Instead = ("cmap", groups.ToArray()) }.Build());
        Assert.Equal((2, 3, 7, 0), (face.GlyphOf(0x41), face.GlyphOf(0x42), face.GlyphOf(0x46), face.GlyphOf(0x47)));
    }

    [Fact]
    public void Garbage_never_throws() => Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Byte).Array[1, 12].Sample(
        changes =>
        {
            var bytes = (byte[])Whole.Clone();
            foreach (var (at, value) in changes)
            {
                bytes[at] = value;
            }

            Touch(FontFace.Parse(bytes, "a.ttf").Value);
        },
        iter: 20_000);

    [Fact]
    public void Any_length_of_a_font_never_throws() => Gen.Int[0, Whole.Length].Sample(length => Touch(FontFace.Parse(Whole.AsMemory(0, length), "a.ttf").Value), iter: 1000);

    private static void Touch(FontFace? face)
    {
        if (face is null)
        {
            return;
        }

        for (var glyph = 0; glyph < Math.Min(face.GlyphCount + 2, 40); glyph++)
        {
            Assert.True(face.AdvanceOf((ushort)glyph) >= 0);
            _ = face.BoundsOf((ushort)glyph);
            _ = face.OutlineOf((ushort)glyph);
            Assert.True(glyph >= face.GlyphCount || face.FullWidth((ushort)glyph) < face.GlyphCount);
        }

        foreach (var codePoint in (ReadOnlySpan<int>)[0, 'A', 0x201C, '国', 0xFFFF, TinyFont.RareCodePoint, 0x10_FFFF])
        {
            Assert.True(face.GlyphOf(codePoint) < face.GlyphCount);
        }
    }
}
