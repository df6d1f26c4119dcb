using System.Runtime.CompilerServices;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.UnitTests.Reports;

public sealed class PageTreeTests
{
    [Fact]
    public void Pages_are_printed_in_millimetres_one_item_a_line()
    {
        var document = new PagedDocument();
        document.Begin(new("考核“结果”", "财政局", "", new DateOnly(2019, 12, 23), ContentHash.Of("")) { IsPreview = true });
        document.Add(new Page(1, "— 1 —", Length.FromMillimetres(210), Length.FromMillimetres(297),
        [
            new GlyphRun(2, Face("FZXBSK--GBK1-0"), Length.FromMillimetres(8), InkColour.Red, Length.FromMillimetres(28), Length.FromMillimetres(72.5m), Glyphs("洛\"区\u00a0", 5.5m, 5.5m, 2.75m, 2.75m)),
            new Rule(PageItem.Artifact, InkColour.Red, Length.FromMillimetres(28), Length.FromMillimetres(-0.0005m), Length.FromMillimetres(156), Length.FromMillimetres(0.35m)),
            new SealArea(3, Length.FromMillimetres(120), Length.FromMillimetres(200), Length.FromMillimetres(42), Length.FromMillimetres(42)),
            new LinkArea(2, "https://example.org/a", Length.Zero, Length.Zero, Length.FromMillimetres(1), Length.FromMillimetres(1)),
        ]));
        document.Add(new Page(2, null, Length.FromMillimetres(210), Length.FromMillimetres(297), []));
        var root = new StructureElement(1, StructureRole.Document);
        root.Add(new StructureElement(2, StructureRole.TableHeaderCell) { ColumnSpan = 2, RowSpan = 3, Title = "题", ActualText = "意" });
        document.End(root, [new OutlineEntry(1, "一、总体情况", 1, Length.FromMillimetres(100))]);

        Assert.Equal(
            """
            document "考核“结果”" 2019-12-23 preview
            page 1 box 210.000 297.000 label "— 1 —"
              text at 28.000 72.500 FZXBSK--GBK1-0 size 8.000 red #2 "洛\u{22}区\u{a0}" advances 5.500*2 2.750*2
              rule at 28.000 -0.001 box 156.000 0.350 red #0
              seal at 120.000 200.000 box 42.000 42.000 #3
              link at 0.000 0.000 box 1.000 1.000 #2 "https://example.org/a"
            page 2 box 210.000 297.000
            structure
              #1 Document
                #2 TableHeaderCell columns 2 rows 3 title "题" means "意"
            outline
              1 "一、总体情况" page 1 y 100.000

            """,
            Print(document));
    }

    [Fact]
    public void A_document_whose_layout_stopped_prints_what_it_has() => Assert.Equal("", Print(new PagedDocument()));

    [Theory]
    [InlineData(0, "0.000")]
    [InlineData(17, "0.000")]
    [InlineData(18, "0.001")]
    [InlineData(-18, "-0.001")]
    [InlineData(35_982, "1.000")]
    [InlineData(-35_999, "-1.000")]
    public void Lengths_round_half_away_from_zero(long emu, string millimetres)
    {
        var document = new PagedDocument();
        document.Add(new Page(1, null, new Length(emu), Length.Zero, []));

        Assert.Equal($"page 1 box {millimetres} 0.000\n", Print(document));
    }

    private static string Print(PagedDocument document)
    {
        using var text = new StringWriter();
        PageTree.Write(document, text);
        return text.ToString();
    }

    private static PlacedGlyph[] Glyphs(string text, params decimal[] advances) =>
        [.. text.Zip(advances, (character, advance) => new PlacedGlyph(1, character, Length.FromMillimetres(advance)))];

    /// <summary>A face of which nothing but the name is asked.</summary>
    internal static FontFace Face(string name)
    {
        var face = (FontFace)RuntimeHelpers.GetUninitializedObject(typeof(FontFace));
        Names(face) = new FontNames(name, name);
        return face;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "names")]
    private static extern ref FontNames Names(FontFace face);
}
