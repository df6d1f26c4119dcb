using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace ReportHub.ServerTests.Http;

public sealed class DocumentTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_key_with_the_same_body_answers_the_same_document_once_created()
    {
        using var first = await server.CreateAsync("same-key");
        using var second = await server.CreateAsync("same-key");

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(await Answers.IdOf(first), await Answers.IdOf(second));
        Assert.Equal($"/documents/{await Answers.IdOf(first)}", first.Headers.Location?.ToString());
        Assert.True((await Answers.JsonOf(second)).GetProperty("repeated").GetBoolean());
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_a_conflict()
    {
        using var first = await server.CreateAsync("key-with-two-bodies");
        using var other = await server.CreateAsync("key-with-two-bodies", new { template = "assessment-notice@1.0.0", fiscalYear = 2019, facts = new { issueDate = "2019-12-20" } });

        Assert.Equal("H409", await Answers.ProblemCodes(other, HttpStatusCode.Conflict));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("with blank")]
    public async Task A_change_without_a_proper_key_is_refused(string? key)
    {
        using var answer = await server.PostAsync("/documents", key, Requests.Notice());

        Assert.Equal("H401", await Answers.ProblemCodes(answer, HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task Missing_fields_are_named_all_at_once()
    {
        using var answer = await server.CreateAsync("missing-fields", new { });

        Assert.Equal("H201,H202,H203", await Answers.ProblemCodes(answer, HttpStatusCode.UnprocessableEntity));
    }

    [Theory]
    [InlineData("""{"template":""", "H400")]
    [InlineData("""{"template":3}""", "H400")]
    [InlineData("""{"template":"a@1.0.0","template":"b@1.0.0"}""", "H400")]
    [InlineData("""{"facts":{"issueDate":"2019-12-20","issueDate":"2019-12-21"}}""", "H400")]
    [InlineData("""{"tempalte":"assessment-notice@1.0.0"}""", "H400")]
    public async Task A_body_that_is_not_the_agreed_JSON_is_a_bad_request(string body, string code)
    {
        using var content = new StringContent(body, new MediaTypeHeaderValue("application/json"));
        using var answer = await server.PostAsync("/documents", "bad-json", content);

        Assert.Equal(code, await Answers.ProblemCodes(answer, HttpStatusCode.BadRequest));
    }

    [Theory]
    [InlineData("gbk")]
    [InlineData("no-such-charset")]
    public async Task A_body_in_another_charset_is_refused_and_no_server_error(string charset)
    {
        using var content = new ByteArrayContent("{}"u8.ToArray()) { Headers = { ContentType = new("application/json") { CharSet = charset } } };
        using var answer = await server.PostAsync("/documents", "charset", content);

        Assert.Equal("H415", await Answers.ProblemCodes(answer, HttpStatusCode.UnsupportedMediaType));
    }

    [Fact]
    public async Task A_body_of_another_type_is_refused()
    {
        using var content = new StringContent("template=x", new MediaTypeHeaderValue("text/plain"));
        using var answer = await server.PostAsync("/documents", "bad-type", content);

        Assert.Equal("H415", await Answers.ProblemCodes(answer, HttpStatusCode.UnsupportedMediaType));
    }

    [Theory]
    [InlineData("""{"issueDate":"2019-12-23","colour":"red"}""", "H206")]
    [InlineData("""{"issueDate":"23.12.2019"}""", "H204")]
    [InlineData("""{"issueDate":"2019-12-23","copyTo":"一个机关"}""", "H204")]
    [InlineData("""{"issueDate":"2019-12-23","copies":80}""", "D201")]
    public async Task Facts_that_a_draft_cannot_have_are_findings(string facts, string code)
    {
        using var content = new StringContent($$"""{"template":"assessment-notice@1.0.0","fiscalYear":2019,"facts":{{facts}}}""", new MediaTypeHeaderValue("application/json"));
        using var answer = await server.PostAsync("/documents", "facts", content);

        Assert.Equal(code, await Answers.ProblemCodes(answer, HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task An_unknown_template_and_a_year_without_records_are_findings()
    {
        using var template = await server.CreateAsync("unknown-template", Requests.Notice(template: "no-such@1.0.0"));
        using var year = await server.CreateAsync("unknown-year", Requests.Notice(fiscalYear: 2018));

        Assert.Equal("T420", await Answers.ProblemCodes(template, HttpStatusCode.UnprocessableEntity));
        Assert.Equal("R101", await Answers.ProblemCodes(year, HttpStatusCode.UnprocessableEntity));
    }

    [Theory]
    [InlineData("/documents/no-such", "D404")]
    [InlineData("/documents/no-such/original/pdf", "D404")]
    [InlineData("/documents/no-such/verification", "D404")]
    [InlineData("/no-such-route", "H404")]
    public async Task What_is_not_there_is_not_found(string path, string code)
    {
        using var answer = await server.Http.GetAsync(path, Stop);

        Assert.Equal(code, await Answers.ProblemCodes(answer, HttpStatusCode.NotFound));
    }

    [Theory]
    [InlineData(2000)]
    [InlineData(400)]
    public async Task An_id_that_no_record_can_have_was_an_error_500_and_is_not_found(int length)
    {
        var id = new string('x', length) + "%F0%9F%98%80%EF%BF%BF";
        using var shown = await server.Http.GetAsync($"/documents/{id}", Stop);
        using var registered = await server.RegisterAsync(id, $"impossible-{length}");

        Assert.Equal("D404", await Answers.ProblemCodes(shown, HttpStatusCode.NotFound));
        Assert.Equal("D401", await Answers.ProblemCodes(registered, HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task A_draft_has_no_files_yet()
    {
        using var draft = await server.CreateAsync("draft-without-files");
        using var answer = await server.Http.GetAsync($"/documents/{await Answers.IdOf(draft)}/files/pdf", Stop);

        Assert.Equal("H431", await Answers.ProblemCodes(answer, HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Registering_an_unknown_document_or_one_registered_already_is_refused()
    {
        var issued = await server.IssueAsync("twice");
        using var unknown = await server.RegisterAsync("no-such", "register-unknown");
        using var again = await server.RegisterAsync(issued.GetProperty("id").GetString()!, "register-again");

        Assert.Equal("D401", await Answers.ProblemCodes(unknown, HttpStatusCode.NotFound));
        Assert.StartsWith("D1", await Answers.ProblemCodes(again, HttpStatusCode.Conflict), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pdf", "application/pdf")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("html", "text/html")]
    public async Task A_file_comes_whole_with_length_hash_type_and_name(string format, string type)
    {
        var issued = await server.IssueAsync("headers-" + format);
        using var answer = await server.Http.GetAsync($"/documents/{issued.GetProperty("id").GetString()}/original/{format}", Stop);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Stop);
        var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var listed = issued.GetProperty("files").EnumerateArray().Single(file => file.GetProperty("format").GetString() == format);

        Assert.Equal(bytes.Length, answer.Content.Headers.ContentLength);
        Assert.Equal($"\"{sha}\"", answer.Headers.ETag?.Tag);
        Assert.Equal(sha, listed.GetProperty("sha256").GetString());
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal($"{issued.GetProperty("number").GetString()}.{format}", answer.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Fact]
    public async Task A_reader_who_has_the_file_is_told_that_it_has_not_changed()
    {
        var issued = await server.IssueAsync("etag");
        var path = $"/documents/{issued.GetProperty("id").GetString()}/files/pdf";
        using var first = await server.Http.GetAsync(path, Stop);
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var second = await server.Http.SendAsync(request, Stop);

        Assert.Equal("inline", first.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Verification_of_an_issued_document_says_same_bytes()
    {
        var issued = await server.IssueAsync("verify");
        using var answer = await server.Http.GetAsync($"/documents/{issued.GetProperty("id").GetString()}/verification", Stop);
        var verification = await Answers.JsonOf(answer);

        Assert.True(verification.GetProperty("archiveIntact").GetBoolean());
        Assert.Equal("sameBytes", verification.GetProperty("grade").GetString());
    }

    [Fact]
    public async Task Sixteen_registrations_at_once_take_sixteen_consecutive_numbers()
    {
        var ids = new List<string>();
        for (var index = 0; index < 16; index++)
        {
            using var draft = await server.CreateAsync($"parallel-{index}");
            ids.Add(await Answers.IdOf(draft));
        }

        var answers = await Task.WhenAll(ids.Select((id, index) => server.RegisterAsync(id, $"parallel-register-{index}", Requests.Registration("洛龙绩"))));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        using var register = await server.Http.GetAsync("/register/洛龙绩/2019", Stop);
        var lines = (await Answers.JsonOf(register)).GetProperty("lines").EnumerateArray().ToList();

        Assert.Equal(Enumerable.Range(1, 16), lines.Select(line => line.GetProperty("sequence").GetInt32()));
        Assert.All(lines, line => Assert.Equal("registered", line.GetProperty("state").GetString()));
        Assert.Equal(ids.Order(StringComparer.Ordinal), lines.Select(line => line.GetProperty("documentId").GetString()).Order(StringComparer.Ordinal));
    }
}
