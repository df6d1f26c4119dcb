using ReportHub.Documents;
using ReportHub.Layout;
using ReportHub.UnitTests.Fonts;
using static ReportHub.UnitTests.Pdf.PageBuilder;

namespace ReportHub.UnitTests.Pdf;

public sealed class PdfContentTests
{
    [Fact]
    public void Text_stands_at_its_baseline_measured_from_the_lower_edge() =>
        Assert.Equal("/Span<</MCID 0>>BDC\nBT\n/F0 16 Tf\n50 742 Td[<00010002>]TJ\nET\nEMC\n", Content(new PageBuilder().Text("A国")));

    [Fact]
    public void Tracking_becomes_character_spacing() =>
        Assert.Contains("-0.25 Tc\n50 742 Td[<0001000200010002>]TJ", Content(new PageBuilder().Text("A国A国", tracking: -0.25m)), StringComparison.Ordinal);

    [Fact]
    public void One_deviating_advance_becomes_an_adjustment_with_decimals()
    {
        var squeezed = new PlacedGlyph(TinyFont.Hanzi, '国', Points(11.337m));
        var plain = new PlacedGlyph(TinyFont.Hanzi, '国', Points(16));
        var content = Content(new PageBuilder().Glyphs(null, InkColour.Black, 100, plain, plain, squeezed, plain, plain));

        // 16 - 11.337 = 4.663 pt = 291.44 thousandths of 16 pt.
        Assert.Contains("[<000100010001>291.44<00010001>]TJ", content, StringComparison.Ordinal);
    }

    [Fact]
    public void Advances_rounded_to_whole_EMU_do_not_drift()
    {
        // 1/3 EMU is lost by every glyph: 3,000 of them are 0.08 pt, which no spacing in ten-thousandths of a point can express.
        var glyphs = Enumerable.Range(1, 3000).Select(i => new PlacedGlyph(TinyFont.Hanzi, '国', new((203_200L * i + (i / 3)) - (203_200L * (i - 1) + ((i - 1) / 3))))).ToArray();
        var content = Content(new PageBuilder().Glyphs(null, InkColour.Black, 100, glyphs));
        var corrections = content.Split('<', '>').Where(part => part.StartsWith('-')).Sum(part => decimal.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
        Assert.InRange(-corrections * 16 / 1000, 0.074m, 0.079m);
    }

    [Fact]
    public void Red_is_a_spot_colour_and_black_returns()
    {
        var pdf = new PageBuilder().Text("A", colour: InkColour.Red).Text("A", y: 120).Write();
        Assert.Contains("/Red cs 1 scn\n/F0 16 Tf\n50 742 Td[<0001>]TJ\n0 g\n0 -20 Td[<0001>]TJ", pdf.Contents[0], StringComparison.Ordinal);
        Assert.Contains("/Red[/Separation/Red/DeviceRGB", pdf.Objects, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_filled_rectangles_outside_the_text()
    {
        var rule = new Rule(PageItem.Artifact, InkColour.Black, Points(10), Points(20), Points(100), Points(0.5m));
        Assert.Equal(
            "/Span<</MCID 0>>BDC\nBT\n/F0 16 Tf\n50 742 Td[<0001>]TJ\nET\nEMC\n/Artifact<</Type/Layout>>BDC\n10 821.5 100 0.5 re f\nEMC\n",
            Content(new PageBuilder().Text("A").Item(rule)));
    }

    [Fact]
    public void A_folio_is_pagination_and_not_content()
    {
        var builder = new PageBuilder();
        var folio = new GlyphRun(PageItem.Artifact, builder.Face, Points(14), InkColour.Black, Points(50), Points(800), new PlacedGlyph[] { new(TinyFont.Letter, 'A', Points(7)) });
        Assert.StartsWith("/Artifact<</Type/Pagination>>BDC\nBT\n", Content(builder.Item(folio)), StringComparison.Ordinal);
    }

    [Fact]
    public void Room_for_the_seal_stays_empty()
    {
        var without = Bytes(new PageBuilder().Text("A").Document());
        var with = Bytes(new PageBuilder().Text("A").Item(new SealArea(0, Points(300), Points(300), Points(119), Points(119))).Document());
        Assert.Equal(without, with);
    }

    [Fact]
    public void An_empty_run_leaves_nothing() => Assert.Equal("", Content(new PageBuilder().Text("").Page()));

    private static string Content(PageBuilder builder) => builder.Write().Contents[0];
}
