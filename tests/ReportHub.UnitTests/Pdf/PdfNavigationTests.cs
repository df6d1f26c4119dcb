using ReportHub.Documents;
using ReportHub.Layout;
using ReportHub.UnitTests.Fonts;
using static ReportHub.UnitTests.Pdf.PageBuilder;

namespace ReportHub.UnitTests.Pdf;

public sealed class PdfNavigationTests
{
    [Fact]
    public void A_link_leads_to_a_page_that_comes_later()
    {
        var builder = new PageBuilder();
        var link = builder.Element(StructureRole.Link, builder.Paragraph);
        builder.Text("A", link).Item(new PageLink(link.Id, 2, Points(142), Points(50), Points(90), Points(100), Points(16))).Page("1").Text("国").Page("2");
        var objects = builder.Write().Objects;
        Assert.Contains("/Rect[50 736 150 752]/StructParent 1/Contents<FEFF8F6C52307B2C00329875>", objects, StringComparison.Ordinal);
        var second = Pages(objects)[1];
        Assert.Contains($"/Dest[{second} 0 R/XYZ null 700 null]", objects, StringComparison.Ordinal);
        Assert.Matches(@"/S/Link/P \d+ 0 R/Pg 4 0 R/K\[0 <</Type/OBJR/Obj \d+ 0 R/Pg 4 0 R>>\]", objects);
    }

    [Fact]
    public void A_link_to_a_page_that_never_comes_is_our_own_mistake()
    {
        var builder = new PageBuilder();
        var link = builder.Element(StructureRole.Link);
        builder.Text("A", link).Item(new PageLink(link.Id, 3, Points(0), Points(50), Points(90), Points(100), Points(16)));
        Assert.Contains("page 3 of 1", Assert.Throws<InvalidOperationException>(() => builder.Write()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_drawn_as_an_artifact_is_no_link()
    {
        var builder = new PageBuilder().Text("A");
        builder.Item(new LinkArea(0, "https://example.org", Points(1), Points(1), Points(1), Points(1))).Item(new PageLink(0, 1, Points(0), Points(50), Points(90), Points(100), Points(16)));
        Assert.DoesNotContain("/Annot", builder.Write().Objects, StringComparison.Ordinal);
    }

    [Fact]
    public void A_landscape_page_lies_on_a_portrait_sheet_with_its_head_at_the_left()
    {
        var builder = new PageBuilder();
        var link = builder.Element(StructureRole.Link);
        builder.Text("A", link).Item(new LinkArea(link.Id, "https://example.org", Points(50), Points(90), Points(100), Points(16))).LandscapePage();
        builder.Outline.Add(new(1, "表", 1, Points(60)));
        var pdf = builder.Write();
        Assert.Contains("/MediaBox[0 0 595 842]/Rotate 90", pdf.Objects, StringComparison.Ordinal);
        Assert.StartsWith("0 1 -1 0 595 0 cm\n/Span<</MCID 0>>BDC\nBT\n/F0 16 Tf\n50 495 Td[", pdf.Contents[0], StringComparison.Ordinal);
        Assert.Contains("/Rect[90 50 106 150]", pdf.Objects, StringComparison.Ordinal);
        Assert.Contains("/XYZ 60 0 null]", pdf.Objects, StringComparison.Ordinal);
    }

    [Fact]
    public void A_turned_run_goes_down_the_page_in_a_text_object_of_its_own()
    {
        var builder = new PageBuilder();
        PlacedGlyph[] glyphs = [new(TinyFont.Hanzi, '国', Points(16)), new(TinyFont.Letter, 'A', Points(8))];
        builder.Text("A").Item(new GlyphRun(2, builder.Face, Points(16), InkColour.Black, Points(560), Points(100), glyphs) { Turned = true }).Text("A", y: 120);
        Assert.Equal(
            "/Span<</MCID 0>>BDC\nBT\n/F0 16 Tf\n50 742 Td[<0001>]TJ\nET\nBT\n0 -1 1 0 560 742 Tm[<00020001>]TJ\nET\nBT\n50 722 Td[<0001>]TJ\nET\nEMC\n",
            builder.Write().Contents[0]);
    }

    private static List<string> Pages(string objects) =>
        [.. System.Text.RegularExpressions.Regex.Match(objects, @"/Kids\[(\d+) 0 R (\d+) 0 R \]").Groups.Values.Skip(1).Select(group => group.Value)];
}
