using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportHub.ServerTests.Http;

public sealed class StartPageTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_is_Chinese_has_one_heading_of_the_first_rank_and_no_script()
    {
        var page = await OpenAsync();

        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Empty(page.QuerySelectorAll("script, [onclick], link, img, iframe"));
        Assert.All(page.QuerySelectorAll("section"), section => Assert.NotNull(page.GetElementById(section.GetAttribute("aria-labelledby")!)));
    }

    [Fact]
    public async Task The_table_of_documents_has_a_caption_and_scoped_headings()
    {
        var issued = await server.IssueAsync("start-page");
        var page = await OpenAsync();
        var table = page.QuerySelector("#documents table")!;

        Assert.NotEqual("", table.QuerySelector("caption")?.TextContent);
        Assert.All(table.QuerySelectorAll("th"), heading => Assert.Contains(heading.GetAttribute("scope"), new[] { "col", "row" }));
        Assert.Contains(table.QuerySelectorAll("tbody td"), cell => cell.TextContent == issued.GetProperty("number").GetString());
    }

    [Fact]
    public async Task Every_link_leads_somewhere()
    {
        await server.IssueAsync("start-page-links");
        var page = await OpenAsync();
        foreach (var link in page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!))
        {
            if (link.StartsWith('#'))
            {
                Assert.NotNull(page.GetElementById(link[1..]));
                continue;
            }

            using var answer = await server.Http.GetAsync(link, Stop);
            Assert.Equal((link, HttpStatusCode.OK), (link, answer.StatusCode));
        }
    }

    [Fact]
    public async Task The_policy_names_the_hash_of_the_style_sheet_that_stands_in_the_page()
    {
        using var answer = await server.Http.GetAsync("/", Stop);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop));
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent)));

        Assert.Contains($"style-src 'sha256-{hash}'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private async Task<IDocument> OpenAsync()
    {
        using var answer = await server.Http.GetAsync("/", Stop);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop));
    }
}
