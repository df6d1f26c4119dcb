using System.Net;

namespace ReportHub.ServerTests.Http;

public sealed class TemplateTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Notice = "/templates/assessment-notice/1.0.0";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_list_names_the_notice_and_its_check_finds_it_usable()
    {
        using var list = await server.Http.GetAsync("/templates", Stop);
        using var check = await server.Http.GetAsync(Notice + "/findings", Stop);

        Assert.Contains((await Answers.JsonOf(list)).EnumerateArray(), line => line.GetProperty("url").GetString() == Notice);
        Assert.True((await Answers.JsonOf(check)).GetProperty("usable").GetBoolean());
    }

    [Fact]
    public async Task The_fields_name_data_and_the_facts_of_the_office_in_both_languages()
    {
        using var answer = await server.Http.GetAsync(Notice + "/fields", Stop);
        var fields = (await Answers.JsonOf(answer)).EnumerateArray().ToDictionary(field => field.GetProperty("path").GetString()!, field => field.GetProperty("title").GetString());

        Assert.Equal("年度", fields["fiscalYear"]);
        Assert.Equal("发文.成文日期", fields["facts.issueDate"]);
    }

    [Theory]
    [InlineData("", "application/pdf")]
    [InlineData("?data=sample&format=docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("?data=live&year=2019&format=html&date=2019-12-23", "text/html")]
    public async Task A_preview_is_a_whole_file_that_says_which_faces_are_stand_ins(string query, string type)
    {
        using var answer = await server.Http.GetAsync($"{Notice}/preview{query}", Stop);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("F301", answer.Headers.GetValues("X-Findings").Single(), StringComparison.Ordinal);
        Assert.StartsWith("预览-", answer.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/templates/no-such/1.0.0", 404, "T420")]
    [InlineData("/templates/no-such/1.0.0/preview", 404, "T420")]
    [InlineData("/templates/no-such/1.0.0/findings", 404, "T420")]
    [InlineData(Notice + "/preview?format=ofd", 404, "H410")]
    [InlineData(Notice + "/preview?data=guess", 422, "H421")]
    [InlineData(Notice + "/preview?date=yesterday", 422, "H422")]
    [InlineData(Notice + "/preview?data=live&year=2018", 422, "R101")]
    public async Task What_cannot_be_shown_is_explained(string path, int status, string code)
    {
        using var answer = await server.Http.GetAsync(path, Stop);

        Assert.Equal(code, await Answers.ProblemCodes(answer, (HttpStatusCode)status));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/findings")]
    public async Task A_path_out_of_the_templates_folder_is_no_template(string part)
    {
        using var answer = await server.Http.GetAsync("/templates/..%2F..%2Fdata-seed/1.0.0" + part, Stop);

        Assert.StartsWith("T4", await Answers.ProblemCodes(answer, HttpStatusCode.UnprocessableEntity), StringComparison.Ordinal);
    }
}
