using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportHub.ServerTests.Http;

public sealed class FigureTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Year = "/figures/assessment/2019";
    private const string Excellent = "/figures/assessment/2019/assessment.grade.%E4%BC%98%E7%A7%80";
    private const string BrowserAccept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_figures_of_a_year_are_listed_with_definition_value_and_number_of_records()
    {
        var average = Figure(await GetAsync(Year), "assessment.average");

        Assert.Equal(("平均得分", "分", 2, "84.37分"), (Text(average, "title"), Text(average, "unit"), average.GetProperty("decimals").GetInt32(), Text(average, "printed")));
        Assert.Equal(64, average.GetProperty("recordCount").GetInt32());
        Assert.NotEqual(84.37m, average.GetProperty("value").GetDecimal());
        Assert.Equal(84.37m, decimal.Round(average.GetProperty("value").GetDecimal(), 2));
        Assert.EndsWith("。", Text(average, "definition"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_listed_address_answers_with_as_many_records_as_the_list_says()
    {
        foreach (var line in (await GetAsync(Year)).GetProperty("figures").EnumerateArray())
        {
            var figure = await GetAsync(Text(line, "url"));
            Assert.Equal(Text(line, "id"), Text(figure, "id"));
            Assert.Equal(line.GetProperty("recordCount").GetInt32(), figure.GetProperty("records").GetArrayLength());
        }
    }

    [Fact]
    public async Task A_figure_names_each_record_with_its_revision_and_its_address()
    {
        var figure = await GetAsync(Excellent);
        var first = figure.GetProperty("records")[0];

        Assert.Equal(("优秀单位数", "12个"), (Text(figure, "title"), Text(figure, "printed")));
        Assert.Equal(13, figure.GetProperty("records").GetArrayLength());
        Assert.Equal(("assessment", 1), (Text(first, "kind"), first.GetProperty("revision").GetInt32()));
        Assert.Equal("/records/assessment/" + Text(first, "id"), Text(first, "url"));
    }

    [Fact]
    public async Task A_paper_answers_with_the_figures_it_froze_also_as_a_draft()
    {
        var issued = await server.IssueAsync("frozen-figures");
        using var draft = await server.CreateAsync("frozen-figures-of-a-draft");
        foreach (var id in new[] { Text(issued, "id"), await Answers.IdOf(draft) })
        {
            var list = await GetAsync($"/documents/{id}/figures");
            var average = await GetAsync(Text(Figure(list, "assessment.average"), "url"));
            Assert.Equal(($"/documents/{id}/figures/assessment.average", id), (Text(Figure(list, "assessment.average"), "url"), Text(average, "documentId")));
            Assert.Equal(("84.37分", 64), (Text(average, "printed"), average.GetProperty("records").GetArrayLength()));
        }
    }

    [Theory]
    [InlineData("/figures/assessment/2019/assessment.nothing", "H441", "assessment.average")]
    [InlineData("/figures/assessment/2018", "R101", "2019")]
    [InlineData("/figures/nothing/2019", "R105", "assessment")]
    [InlineData("/figures/nothing/2019/x", "R105", "assessment")]
    [InlineData("/documents/nothing/figures", "D404", "/documents")]
    [InlineData("/documents/nothing/figures/assessment.average", "D404", "/documents")]
    public async Task What_is_not_there_is_not_found_and_the_hint_names_what_is(string path, string code, string hint)
    {
        using var answer = await server.Http.GetAsync(path, Stop);

        Assert.Equal(code, await Answers.ProblemCodes(answer, HttpStatusCode.NotFound));
        Assert.Contains(hint, Text(await Answers.JsonOf(answer), "hint"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_figure_of_a_paper_is_not_found_and_the_known_ones_are_named()
    {
        var issued = await server.IssueAsync("unknown-figure");
        using var answer = await server.Http.GetAsync($"/documents/{Text(issued, "id")}/figures/nothing", Stop);

        Assert.Equal("H441", await Answers.ProblemCodes(answer, HttpStatusCode.NotFound));
        Assert.Contains("assessment.unitCount", Text(await Answers.JsonOf(answer), "hint"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_is_no_paper_about_one_record()
    {
        using var figures = await server.Http.GetAsync(Year + "?subject=2019-101", Stop);
        using var preview = await server.Http.GetAsync("/templates/assessment-notice/1.0.0/preview?data=live&year=2019&subject=2019-101", Stop);
        using var draft = await server.CreateAsync(
            "subject-of-a-year", new { template = "assessment-notice@1.0.0", fiscalYear = 2019, subject = "2019-101", facts = new { issueDate = "2019-12-23" } });
        foreach (var answer in new[] { figures, preview, draft })
        {
            Assert.Equal("R107", await Answers.ProblemCodes(answer, HttpStatusCode.UnprocessableEntity));
        }
    }

    [Theory]
    [InlineData(BrowserAccept, "text/html")]
    [InlineData("application/json, text/html;q=0.5", "application/json")]
    [InlineData("text/html;q=0", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData(null, "application/json")]
    public async Task A_browser_gets_a_page_and_a_program_gets_JSON(string? accept, string type)
    {
        using var answer = await OpenAsync(Year, accept);

        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Accept", answer.Headers.Vary);
    }

    [Theory]
    [InlineData(Year)]
    [InlineData(Excellent)]
    public async Task The_page_can_be_heard_runs_nothing_and_leads_from_figure_to_records(string path)
    {
        using var answer = await OpenAsync(path, BrowserAccept);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop));

        Assert.StartsWith("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("script, [onclick], link, img, iframe"));
        Assert.All(page.QuerySelectorAll("section"), section => Assert.NotNull(page.GetElementById(section.GetAttribute("aria-labelledby")!)));
        Assert.All(page.QuerySelectorAll("th"), heading => Assert.Contains(heading.GetAttribute("scope"), new[] { "col", "row" }));
        var expected = path == Year ? Year + "/" : "/records/assessment";
        Assert.All(page.QuerySelectorAll("tbody a"), link => Assert.StartsWith(expected, link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll("tbody a"));
    }

    [Fact]
    public async Task Each_figure_in_the_HTML_preview_of_live_records_leads_to_a_page_that_shows_it()
    {
        var page = await PreviewAsync("live");
        var links = page.QuerySelectorAll("a[href^='/figures/']");
        Assert.True(links.Length >= 10, $"only {links.Length} figures are links");
        foreach (var link in links.DistinctBy(link => link.GetAttribute("href")))
        {
            using var answer = await OpenAsync(link.GetAttribute("href")!, BrowserAccept);
            var shown = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop));
            Assert.StartsWith(shown.QuerySelector("h2")!.TextContent.Split('：')[0] + "：", link.GetAttribute("title"), StringComparison.Ordinal);
            Assert.Contains(link.TextContent, shown.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_preview_of_the_sample_and_the_issued_paper_have_no_such_links()
    {
        var issued = await server.IssueAsync("html-without-links");
        using var answer = await server.Http.GetAsync($"/documents/{Text(issued, "id")}/original/html", Stop);

        Assert.DoesNotContain("/figures/", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Empty((await PreviewAsync("sample")).QuerySelectorAll("a[href^='/figures/']"));
    }

    [Theory]
    [InlineData("/figures/{dataset}/{year}")]
    [InlineData("/figures/{dataset}/{year}/{figureId}")]
    [InlineData("/documents/{id}/figures")]
    [InlineData("/documents/{id}/figures/{figureId}")]
    public async Task The_OpenAPI_document_tells_both_forms_and_a_Chinese_summary(string path)
    {
        var route = (await GetAsync("/openapi/v1.json")).GetProperty("paths").GetProperty(path).GetProperty("get");

        Assert.Equal(["application/json", "text/html"], route.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Select(type => type.Name));
        Assert.Contains("数字", Text(route, "summary"), StringComparison.Ordinal);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static JsonElement Figure(JsonElement list, string id) => list.GetProperty("figures").EnumerateArray().Single(figure => Text(figure, "id") == id);

    private async Task<IDocument> PreviewAsync(string data)
    {
        using var answer = await server.Http.GetAsync($"/templates/assessment-notice/1.0.0/preview?data={data}&year=2019&format=html", Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop));
    }

    private async Task<JsonElement> GetAsync(string path)
    {
        using var answer = await server.Http.GetAsync(path, Stop);
        Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
        return await Answers.JsonOf(answer);
    }

    private async Task<HttpResponseMessage> OpenAsync(string path, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await server.Http.SendAsync(request, Stop);
    }
}
