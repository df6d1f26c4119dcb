using System.Net;

namespace ReportHub.ServerTests.Http.Records;

public sealed class RecordListTests(RecordListTests.Filled filled) : IClassFixture<RecordListTests.Filled>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A year the seed knows nothing of, so that these projects stand alone in it.</summary>
    private const int Year = 2020;

    private HttpClient Http => filled.Server.Http;

    [Theory]
    [InlineData("", "a b c d e")]
    [InlineData("?sort=-id", "e d c b a")]
    [InlineData("?sort=startYear,-name", "d c e a b")]
    [InlineData("?sort=endYear", "b a c d e")]
    [InlineData("?sort=-endYear", "a b c d e")]
    [InlineData("?sort=unit", "a b c d e")]
    [InlineData("?sort=-unit,-id", "e d c b a")]
    [InlineData("?unit=101", "c d e")]
    [InlineData("?startYear.from=2018&startYear.to=2018", "c e")]
    [InlineData("?endYear.from=2020", "a b")]
    [InlineData("?endYear=", "c d e")]
    [InlineData("?attribute=New", "a b")]
    [InlineData("?leader=张三", "a")]
    [InlineData("?q=道路", "d")]
    [InlineData("?q=E", "e")]
    [InlineData("?q=新增", "a b")]
    [InlineData("?q=道路&unit=102", "")]
    [InlineData("?size=2&page=2", "c d")]
    [InlineData("?size=2&page=9", "")]
    public async Task A_list_is_narrowed_ordered_and_cut_into_pages(string query, string ids) => Assert.Equal(ids, await Http.IdsAsync($"/records/project{query}{(query.Length == 0 ? "?" : "&")}fiscalYear={Year}"));

    [Theory]
    [InlineData("?colour=red", "R420")]
    [InlineData("?sort=colour", "R420")]
    [InlineData("?name.from=a", "R420")]
    [InlineData("?startYear=soon", "R421")]
    [InlineData("?attribute=Old&startYear.to=x", "R421,R421")]
    [InlineData("?page=0&size=501", "R422,R422")]
    public async Task A_parameter_the_list_has_not_is_named_with_those_it_has(string query, string codes)
    {
        using var answer = await Http.GetAsync("/records/project" + query, Stop);

        Assert.Equal(codes, await Answers.ProblemCodes(answer, HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task A_page_tells_its_place_and_links_to_the_others_with_the_filters_kept()
    {
        using var answer = await Http.GetAsync("/records/project?size=2&page=2&fiscalYear=2020", Stop);
        var page = await Answers.JsonOf(answer);
        var links = answer.Headers.GetValues("Link").Single();

        Assert.Equal((5, 2, 2, 3), (page.GetProperty("total").GetInt32(), page.GetProperty("page").GetInt32(), page.GetProperty("size").GetInt32(), page.GetProperty("pages").GetInt32()));
        Assert.Equal(
            "</records/project?size=2&fiscalYear=2020&page=1>; rel=\"first\", </records/project?size=2&fiscalYear=2020&page=1>; rel=\"prev\", "
            + "</records/project?size=2&fiscalYear=2020&page=3>; rel=\"next\", </records/project?size=2&fiscalYear=2020&page=3>; rel=\"last\"",
            links);
    }

    [Fact]
    public async Task A_list_that_has_not_changed_is_not_sent_again_and_one_that_has_is()
    {
        using var first = await Http.GetAsync("/records/rule", Stop);
        using var same = await AskAgainAsync(first);
        using var created = await Http.CreateAsync("section", RecordExamples.Of("section"));
        using var changed = await AskAgainAsync(first);

        Assert.True(first.Headers.ETag!.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    private async Task<HttpResponseMessage> AskAgainAsync(HttpResponseMessage first)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/records/rule") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        return await Http.SendAsync(request, Stop);
    }

    /// <summary>A server with five projects; in the bureau's order the unit 102 comes before 101.</summary>
    public sealed class Filled : IAsyncLifetime
    {
        public RunningServer Server { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Server.InitializeAsync();
            using var moved = await Server.Http.PatchAsync("/records/unit/101", new { displayOrder = 25 }, "\"1\"");
            Assert.Equal(HttpStatusCode.OK, moved.StatusCode);
            await Server.Http.PutProjectAsync("a", "机关运行维护", "102", endYear: 2021, leader: "张三", fiscalYear: Year);
            await Server.Http.PutProjectAsync("b", "农村环境整治", "102", endYear: 2020, fiscalYear: Year);
            await Server.Http.PutProjectAsync("c", "书屋建设", startYear: 2018, fiscalYear: Year);
            await Server.Http.PutProjectAsync("d", "道路养护", startYear: 2017, fiscalYear: Year);
            await Server.Http.PutProjectAsync("e", "义务教育改善", startYear: 2018, leader: "李四", fiscalYear: Year);
        }

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
