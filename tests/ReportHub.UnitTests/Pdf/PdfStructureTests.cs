using ReportHub.Layout;
using static ReportHub.UnitTests.Pdf.PageBuilder;

namespace ReportHub.UnitTests.Pdf;

public sealed class PdfStructureTests
{
    [Fact]
    public void A_paragraph_over_two_pages_names_the_second_page()
    {
        var objects = new PageBuilder().Text("A").Page().Text("国").Page().Write().Objects;
        Assert.Matches(@"/S/P/P \d+ 0 R/Pg 4 0 R/K\[0 <</Type/MCR/Pg \d+ 0 R/MCID 0>>\]", objects);
        Assert.Contains("/ParentTreeNextKey 2", objects, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_before_and_after_a_link_stays_before_and_after()
    {
        var builder = new PageBuilder();
        var link = builder.Element(StructureRole.Link, builder.Paragraph);
        var area = new LinkArea(link.Id, "https://example.org/结果?a=(1)", Points(50), Points(90), Points(100), Points(16));
        var objects = builder.Text("A").Text("国", link).Item(area).Text("A").Write().Objects;
        Assert.Matches(@"/S/P/P \d+ 0 R/Pg 4 0 R/K\[0 \d+ 0 R 2 \]", objects);
        Assert.Matches(@"/S/Link/P \d+ 0 R/Pg 4 0 R/K\[1 <</Type/OBJR/Obj \d+ 0 R/Pg 4 0 R>>\]", objects);
        Assert.Contains("/URI(https://example.org/%E7%BB%93%E6%9E%9C?a=%281%29)", objects, StringComparison.Ordinal);
        Assert.Contains("/Rect[50 736 150 752]/StructParent 1", objects, StringComparison.Ordinal);
        Assert.Matches(@"/Nums\[0 \d+ 0 R 1 \d+ 0 R \]", objects);
    }

    [Fact]
    public void Header_cells_say_what_they_head_and_cells_what_they_span()
    {
        var builder = new PageBuilder();
        var table = builder.Element(StructureRole.Table);
        var (head, row) = (builder.Element(StructureRole.TableRow, table), builder.Element(StructureRole.TableRow, table));
        builder.Text("A", builder.Element(StructureRole.TableHeaderCell, head, columnSpan: 2));
        builder.Text("国", builder.Element(StructureRole.TableHeaderCell, row, scope: HeaderScope.Row)).Text("A", builder.Element(StructureRole.TableDataCell, row, rowSpan: 3));
        var objects = builder.Write().Objects;
        Assert.Contains("/A<</O/Table/Scope/Column/ColSpan 2>>", objects, StringComparison.Ordinal);
        Assert.Contains("/A<</O/Table/Scope/Row>>", objects, StringComparison.Ordinal);
        Assert.Contains("/A<</O/Table/RowSpan 3>>", objects, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_role_has_a_standard_type()
    {
        var builder = new PageBuilder();
        var roles = Enum.GetValues<StructureRole>();
        foreach (var role in roles)
        {
            builder.Text("A", builder.Element(role));
        }

        var objects = builder.Write().Objects;
        Assert.Equal(roles.Length, roles.Count(role => objects.Contains($"/S/{Standard(role)}/P", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_figure_says_what_it_shows_and_where_it_stands()
    {
        var builder = new PageBuilder();
        var figure = builder.Add(new(builder.NextId(), StructureRole.Figure) { AlternativeText = "图" });
        var objects = builder.Item(new Picture(figure.Id, PdfImageTests.Asset, Points(100), Points(200), Points(80), Points(40))).Write().Objects;
        Assert.Contains("/S/Figure", objects, StringComparison.Ordinal);
        Assert.Contains("/Alt<FEFF56FE>/A<</O/Layout/Placement/Block/BBox[100 602 180 642]>>/K[0 ]", objects, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_have_identifiers_and_the_tree_finds_them()
    {
        var builder = new PageBuilder();
        var (one, two) = (builder.Element(StructureRole.Note), builder.Element(StructureRole.Note));
        var objects = builder.Text("A", one).Text("国", two).Write().Objects;
        Assert.Contains("/ID(note00000003)", objects, StringComparison.Ordinal);
        Assert.Matches(@"/IDTree<</Names\[\(note00000003\)\d+ 0 R \(note00000004\)\d+ 0 R \]>>", objects);
    }

    [Fact]
    public void A_list_with_labels_is_numbered_and_one_without_is_not()
    {
        var builder = new PageBuilder();
        var (numbered, plain) = (builder.Element(StructureRole.List), builder.Element(StructureRole.List));
        var (item, other) = (builder.Element(StructureRole.ListItem, numbered), builder.Element(StructureRole.ListItem, plain));
        builder.Text("A", builder.Element(StructureRole.ListLabel, item)).Text("国", builder.Element(StructureRole.ListBody, other));
        Assert.Single(builder.Write().Objects.Split("/A<</O/List/ListNumbering/Decimal>>")[1..]);
    }

    [Fact]
    public void Content_of_an_unknown_element_is_our_own_mistake()
    {
        var builder = new PageBuilder();
        builder.Text("A", new StructureElement(77, StructureRole.Paragraph));
        Assert.Contains("77", Assert.Throws<InvalidOperationException>(() => builder.Write()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_elements_with_one_number_are_our_own_mistake()
    {
        var builder = new PageBuilder().Text("A");
        builder.Root.Add(new(builder.Paragraph.Id, StructureRole.Paragraph));
        Assert.Throws<InvalidOperationException>(() => builder.Write());
    }

    private static string Standard(StructureRole role) => role switch
    {
        StructureRole.Section => "Sect",
        StructureRole.Paragraph => "P",
        >= StructureRole.Heading1 and <= StructureRole.Heading5 => "H" + (1 + role - StructureRole.Heading1),
        StructureRole.List => "L",
        StructureRole.ListItem => "LI",
        StructureRole.ListLabel => "Lbl",
        StructureRole.ListBody => "LBody",
        StructureRole.TableRow => "TR",
        StructureRole.TableHeaderCell => "TH",
        StructureRole.TableDataCell => "TD",
        StructureRole.TableOfContents => "TOC",
        StructureRole.ContentsItem => "TOCI",
        _ => role.ToString(),
    };
}
