using System.Net;

namespace ReportHub.ServerTests.Http;

public sealed class ServerTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Health_says_ok_and_names_the_faces_that_stand_in()
    {
        using var answer = await server.Http.GetAsync("/health", Stop);
        var health = await Answers.JsonOf(answer);

        Assert.Equal("ok", health.GetProperty("status").GetString());
        Assert.NotEmpty(health.GetProperty("substitutedFonts").EnumerateArray());
    }

    [Fact]
    public async Task The_store_is_sound_after_an_issue()
    {
        await server.IssueAsync("store");
        using var answer = await server.Http.GetAsync("/store/verification", Stop);

        Assert.True((await Answers.JsonOf(answer)).GetProperty("sound").GetBoolean());
    }

    [Fact]
    public async Task The_OpenAPI_document_describes_every_route_and_the_headers_of_a_change()
    {
        using var answer = await server.Http.GetAsync("/openapi/v1.json", Stop);
        var paths = (await Answers.JsonOf(answer)).GetProperty("paths");

        Assert.Equal(
            [
                "/documents", "/documents/{id}", "/documents/{id}/figures", "/documents/{id}/figures/{figureId}", "/documents/{id}/files/{format}", "/documents/{id}/original/{format}", "/documents/{id}/print",
                "/documents/{id}/registration", "/documents/{id}/verification", "/figures/{dataset}/{year}", "/figures/{dataset}/{year}/{figureId}", "/health", "/register/{organ}/{year}", "/store/verification", "/templates", "/templates/{name}/{version}",
                "/templates/{name}/{version}/fields", "/templates/{name}/{version}/findings", "/templates/{name}/{version}/preview", "/years/{to}/roll-over", "/years/{year}/watch",
            ],
            paths.EnumerateObject().Select(path => path.Name).Where(path => !path.StartsWith("/records", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        var headers = paths.GetProperty("/documents").GetProperty("post").GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString());
        Assert.Equal(["Idempotency-Key", "X-Actor", "X-Business-Date"], headers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_OpenAPI_document_describes_the_routes_of_every_kind_of_record_with_an_example()
    {
        using var answer = await server.Http.GetAsync("/openapi/v1.json", Stop);
        var paths = (await Answers.JsonOf(answer)).GetProperty("paths");

        Assert.All(ReportHub.Records.RecordKinds.All, kind =>
        {
            var create = paths.GetProperty("/records/" + kind.Name).GetProperty("post");
            Assert.False(string.IsNullOrEmpty(create.GetProperty("summary").GetString()));
            var content = create.GetProperty("requestBody").GetProperty("content").GetProperty("application/json");
            Assert.All(content.GetProperty("example").EnumerateObject(), member => Assert.True(content.GetProperty("schema").GetProperty("properties").TryGetProperty(member.Name, out _), member.Name));
            Assert.True(paths.TryGetProperty($"/records/{kind.Name}/{{id}}/history", out _));
        });
    }

    [Theory]
    [InlineData("/documents/{id}/files/{format}")]
    [InlineData("/documents/{id}/original/{format}")]
    [InlineData("/templates/{name}/{version}/preview")]
    public async Task The_OpenAPI_document_tells_the_file_a_route_answers_with(string path)
    {
        using var answer = await server.Http.GetAsync("/openapi/v1.json", Stop);
        var route = (await Answers.JsonOf(answer)).GetProperty("paths").GetProperty(path).GetProperty("get");

        Assert.Contains("application/pdf", route.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Select(type => type.Name));
    }

    [Fact]
    public async Task An_unknown_OpenAPI_document_is_a_problem_as_every_unknown_address()
    {
        using var answer = await server.Http.GetAsync("/openapi/v2.json", Stop);

        Assert.Equal("H404", await Answers.ProblemCodes(answer, HttpStatusCode.NotFound));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/health")]
    public async Task HEAD_is_answered_wherever_GET_is(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await server.Http.SendAsync(request, Stop);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task A_method_that_a_route_has_not_is_a_problem_too()
    {
        using var answer = await server.Http.DeleteAsync("/documents", Stop);

        Assert.Equal("H405", await Answers.ProblemCodes(answer, HttpStatusCode.MethodNotAllowed));
    }

    [Fact]
    public async Task A_body_of_more_than_4_MB_is_refused()
    {
        using var content = new ByteArrayContent(new byte[(4 << 20) + 1]) { Headers = { ContentType = new("application/json") } };
        using var answer = await server.PostAsync("/documents", "too-large", content);

        Assert.Equal("H413", await Answers.ProblemCodes(answer, HttpStatusCode.RequestEntityTooLarge));
    }
}
