using System.Text;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.UnitTests.Docx;
using ReportHub.Writers;

namespace ReportHub.UnitTests.Html;

/// <summary>Links from figures to what explains them.</summary>
public sealed class FigureLinkTests
{
    private static readonly HtmlOptions Links = new() { FigureAddress = node => node.Figure is { Id: not "test.untold" } figure ? $"/figures/{figure.Id}?a=1&b=2" : null };

    [Fact]
    public void A_figure_leads_to_its_page_and_says_its_definition()
    {
        var page = Write(Links, new Text("84.37", Node("test.average")), new Text("分"));
        Assert.Contains(
            """<a href="/figures/test.average?a=1&amp;b=2" title="平均得分：全部&lt;单位&gt;的平均数。"><span data-origin="">84.37</span></a>分""", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_address_a_figure_is_written_as_in_an_issued_paper()
    {
        Inline[] untold = [new Text("84.37", Node("test.untold"))];
        Assert.Equal(Write(HtmlOptions.Plain, untold), Write(Links, untold));
        Assert.DoesNotContain("<a ", Write(HtmlOptions.Plain, new Text("84.37", Node("test.average"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_no_figure_is_no_link() =>
        Assert.DoesNotContain("<a ", Write(Links, new Text("84.37", new NumberNode(84.37m, [new("assessment", "2019-101", 1)]))), StringComparison.Ordinal);

    [Fact]
    public void A_figure_inside_a_link_stays_part_of_that_link()
    {
        var page = Write(Links, new Link("https://example.gov.cn/", [new Text("84.37", Node("test.average"))]));
        Assert.Equal(1, page.Split("<a ").Length - 1);
        Assert.Contains("https://example.gov.cn/", page, StringComparison.Ordinal);
    }

    private static NumberNode Node(string id) =>
        new(84.37m, [new("assessment", "2019-101", 1)]) { Figure = new(id, "平均得分", "全部<单位>的平均数。", "分", 2) };

    private static string Write(HtmlOptions options, params IReadOnlyList<Inline> content)
    {
        using var output = new MemoryStream();
        HtmlWriter.Write(SampleDocuments.Notice with { Body = [new Paragraph(content)], Annexes = [] }, options, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
