using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportHub.Documents;
using ReportHub.UnitTests.Docx;
using ReportHub.Writers;

namespace ReportHub.ConformanceTests.Html;

/// <summary>The page as a browser's parser reads it.</summary>
public sealed class HtmlPageTests
{
    private static readonly IHtmlDocument Notice = Read(SampleDocuments.Notice);
    private static readonly IHtmlDocument Everything = Read(SampleDocuments.Everything);

    public static TheoryData<string> Pages => ["notice", "everything"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_is_complete_and_the_parser_had_nothing_to_mend(string name)
    {
        var errors = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = false });
        parser.Error += (_, error) => errors.Add(error.ToString()!);
        var page = parser.ParseDocument(Write(name == "notice" ? SampleDocuments.Notice : SampleDocuments.Everything));
        Assert.Empty(errors);
        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("CSS1Compat", page.CompatMode);
        Assert.False(string.IsNullOrWhiteSpace(page.Title));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Nothing_runs_and_nothing_is_fetched(string name)
    {
        var page = Page(name);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, embed, form, base, [src], [style]"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Matches("^(https?:|mailto:|#)", link.GetAttribute("href")!));
    }

    [Fact]
    public void The_policy_allows_exactly_the_style_of_the_page()
    {
        var policy = Notice.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Notice.QuerySelector("style")!.TextContent)));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src 'sha256-{hash}'", policy, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Ids_are_unique_and_every_inner_link_has_its_target(string name)
    {
        var page = Page(name);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), section => Assert.Contains(section.GetAttribute("aria-labelledby"), ids));
    }

    [Fact]
    public void Every_annex_is_a_section_that_the_note_leads_to()
    {
        Assert.Equal(["#annex-1", "#annex-2"], Everything.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["第一个附件", "第二个附件"], Everything.QuerySelectorAll("section.annex > h2").Select(title => title.TextContent));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_table_has_a_caption_and_every_head_cell_a_scope(string name)
    {
        var page = Page(name);
        Assert.NotEmpty(page.QuerySelectorAll("table"));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.False(string.IsNullOrWhiteSpace(table.QuerySelector("caption")?.TextContent)));
        Assert.All(page.QuerySelectorAll("th"), head => Assert.Contains(head.GetAttribute("scope"), new[] { "col", "colgroup" }));
        Assert.Empty(page.QuerySelectorAll("tbody th, thead td"));
    }

    [Fact]
    public void The_annex_table_has_all_rows_and_the_title_as_its_caption()
    {
        var table = Notice.QuerySelector("#annex-1 table")!;
        Assert.Equal("2019年度预算绩效管理工作考核得分表", table.QuerySelector("caption")!.TextContent);
        Assert.Equal(SampleDocuments.Units, table.QuerySelectorAll("tbody tr").Length);
        Assert.All(table.QuerySelectorAll("tr"), row => Assert.Equal(9, row.ChildElementCount));
    }

    [Fact]
    public void Headings_carry_their_marks_and_no_level_is_left_out()
    {
        Assert.Equal(["一、总体情况", "二、主要问题", "三、有关要求"], Notice.QuerySelectorAll("article > .body > h2").Select(heading => heading.TextContent));
        var levels = Everything.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, string.Join(' ', levels)));
    }

    [Fact]
    public void The_elements_of_the_paper_stand_where_a_reader_looks_for_them()
    {
        Assert.Equal("洛阳市洛龙区财政局文件", Notice.QuerySelector("main > header > .mark")!.TextContent);
        Assert.Equal("洛龙财〔2019〕7号", Notice.QuerySelector("main > header > .number")!.TextContent);
        Assert.Equal(SampleDocuments.Properties.Title, Notice.QuerySelector("h1")!.TextContent);
        Assert.Equal("区直各预算单位，各镇（办）财政所：", Notice.QuerySelector(".main-to")!.TextContent);
        Assert.Equal(["2019-12-23", "2019-12-24"], Notice.QuerySelectorAll("time").Select(time => time.GetAttribute("datetime")));
        Assert.StartsWith("抄送：", Notice.QuerySelector("main > footer")!.TextContent.TrimStart(), StringComparison.Ordinal);
    }

    private static IHtmlDocument Page(string name) => name == "notice" ? Notice : Everything;

    private static string Write(ReportDocument document)
    {
        using var output = new MemoryStream();
        HtmlWriter.Write(document, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static IHtmlDocument Read(ReportDocument document) => new HtmlParser().ParseDocument(Write(document));
}
