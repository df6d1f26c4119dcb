using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.UnitTests.Fonts;

public sealed class FontFaceTests
{
    [Fact]
    public void Metrics_and_names_are_those_of_the_tables()
    {
        var bytes = new TinyFont().Build();
        var face = Parse(bytes);
        Assert.Equal((1000, 880, -120, 700), (face.UnitsPerEm, face.Ascent, face.Descent, face.CapHeight));
        Assert.Equal((8, 400, 0.0), (face.GlyphCount, face.Weight, face.ItalicAngle));
        Assert.Equal(("小宋", "TinySong"), (face.FamilyName, face.PostScriptName));
        Assert.Equal(new GlyphBounds(0, -100, 1000, 900), face.Box);
        Assert.Equal(ContentHash.Of(bytes), face.FileHash);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Characters_find_their_glyphs_and_unknown_ones_none(bool format12)
    {
        var face = Parse(new TinyFont { Format12 = format12 }.Build());
        Assert.Equal(TinyFont.Letter, face.GlyphOf('A'));
        Assert.Equal(TinyFont.Hanzi, face.GlyphOf('国'));
        Assert.Equal(format12 ? TinyFont.Rare : 0, face.GlyphOf(TinyFont.RareCodePoint));
        Assert.All([-1, 0, 'B', 0xFFFF, 0x1_0000, 0x10_FFFF, int.MaxValue], codePoint => Assert.Equal(0, face.GlyphOf(codePoint)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_quotation_mark_has_a_full_width_form(bool extension)
    {
        var face = Parse(new TinyFont { ExtensionLookup = extension }.Build());
        Assert.Equal(TinyFont.FullQuote, face.FullWidth(TinyFont.Quote));
        Assert.Equal(TinyFont.Hanzi, face.FullWidth(TinyFont.Hanzi));
        Assert.Equal((331, 1000), (face.AdvanceOf(TinyFont.Quote), face.AdvanceOf(TinyFont.FullQuote)));
    }

    [Fact]
    public void Ink_and_outline_come_from_glyf_and_a_blank_has_neither()
    {
        var face = Parse(new TinyFont().Build());
        Assert.Equal(new GlyphBounds(50, 0, 450, 702), face.BoundsOf(TinyFont.Letter));
        Assert.False(face.OutlineOf(TinyFont.Letter).IsEmpty);
        Assert.True(face.OutlineOf(TinyFont.Blank).IsEmpty);
        Assert.Equal(default, face.BoundsOf(TinyFont.Blank));
        Assert.Equal(0, face.AdvanceOf(60_000));
        Assert.True(face.OutlineOf(60_000).IsEmpty);
        Assert.True(face.Table("kern").IsEmpty);
    }

    [Fact]
    public void A_collection_has_members_and_names_the_ones_it_lacks()
    {
        var file = new FontFile("two.ttc", TinyFont.Collection(new TinyFont { Name = "First" }, new TinyFont { Name = "Second" }));
        Assert.Equal("First", FontFace.Parse(file, 0).Value?.PostScriptName);
        Assert.Equal("Second", FontFace.Parse(file, 1).Value?.PostScriptName);
        Assert.Contains("共 2 个", Only(FontFace.Parse(file, 2), "F102").Message, StringComparison.Ordinal);
        Only(FontFace.Parse(file, -1), "F102");
    }

    [Theory]
    [InlineData(0x0000, EmbeddingRights.Installable)]
    [InlineData(0x0002, EmbeddingRights.Restricted)]
    [InlineData(0x0004, EmbeddingRights.PreviewAndPrint)]
    [InlineData(0x0008, EmbeddingRights.Editable)]
    [InlineData(0x000A, EmbeddingRights.Editable)]
    [InlineData(0x0208, EmbeddingRights.Restricted)]
    public void Embedding_rights_follow_fsType(int fsType, EmbeddingRights rights) => Assert.Equal(rights, Parse(new TinyFont { FsType = fsType }.Build()).Rights);

    [Fact]
    public void A_face_may_forbid_subsetting()
    {
        Assert.True(Parse(new TinyFont().Build()).MaySubset);
        Assert.False(Parse(new TinyFont { FsType = 0x0100 }.Build()).MaySubset);
    }

    internal static FontFace Parse(byte[] bytes)
    {
        var outcome = FontFace.Parse(bytes, "tiny.ttf");
        Assert.Empty(outcome.Findings);
        return outcome.Value!;
    }

    internal static Diagnostic Only(Outcome<FontFace> outcome, string code)
    {
        Assert.Null(outcome.Value);
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal(code, finding.Code);
        Assert.False(string.IsNullOrEmpty(finding.Hint));
        return finding;
    }
}
