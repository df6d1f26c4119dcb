using System.Net;
using System.Text;
using ReportHub.Records;

namespace ReportHub.ServerTests.Http.Records;

public sealed class RecordFileTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Headings = "年度,项目代码,项目名称,单位代码,项目属性,起始年度,终止年度,上年项目代码,负责人,电话,来源说明\r\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private HttpClient Http => server.Http;

    [Fact]
    public async Task Every_kind_has_a_form_and_exports_to_be_saved()
    {
        foreach (var kind in RecordKinds.All)
        {
            foreach (var (file, type) in new[] { ("form.xlsx", RecordApi.Xlsx), ("export.xlsx", RecordApi.Xlsx), ("export.csv", "text/csv") })
            {
                using var answer = await Http.GetAsync($"/records/{kind.Name}/{file}", Stop);

                Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
                Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
                Assert.Contains(file.EndsWith("csv", StringComparison.Ordinal) ? kind.Main.Title : kind.Title, Uri.UnescapeDataString(answer.Content.Headers.ContentDisposition!.FileNameStar ?? ""), StringComparison.Ordinal);
                Assert.NotNull(answer.Headers.ETag);
            }
        }
    }

    [Fact]
    public async Task An_export_holds_what_the_filters_leave_and_importing_it_changes_nothing()
    {
        await Http.PutProjectAsync("out-1", "导出甲");
        await Http.PutProjectAsync("out-2", "导出乙");
        var csv = Encoding.UTF8.GetString(await Http.GetBytesAsync("/records/project/export.csv?q=导出&sort=-name&page=7"));
        var workbook = await Http.GetBytesAsync("/records/project/export.xlsx?q=导出");
        var import = await ImportAsync("?mode=whole&file=导出.xlsx", RecordApi.File(workbook));

        Assert.Equal(["导出甲", "导出乙"], csv.Split("\r\n").Skip(1).SkipLast(1).Select(line => line.Split(',')[2]));
        Assert.Equal("0 0 2 0", Counts(import));
        Assert.True(import.GetProperty("committed").GetBoolean());
    }

    [Fact]
    public async Task A_sheet_of_items_is_exported_by_its_title_and_an_unknown_one_is_refused()
    {
        var items = Encoding.UTF8.GetString(await Http.GetBytesAsync("/records/goal/export.csv?sheet=绩效指标"));
        using var unknown = await Http.GetAsync("/records/goal/export.csv?sheet=无此表", Stop);
        using var wrong = await Http.GetAsync("/records/goal/export.xlsx?colour=red", Stop);

        Assert.Contains("三级指标", items, StringComparison.Ordinal);
        Assert.Equal("H506", await Answers.ProblemCodes(unknown, HttpStatusCode.UnprocessableEntity));
        Assert.Equal("R420", await Answers.ProblemCodes(wrong, HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task A_dry_run_needs_no_key_tells_everything_and_writes_nothing()
    {
        var answer = await ImportAsync("?file=项目.csv", File("dry", "2019,dry-2,,999,新增,2019,,,,,"), key: null);
        var findings = answer.GetProperty("findings").EnumerateArray().ToList();

        Assert.Equal("1 0 0 1", Counts(answer));
        Assert.False(answer.GetProperty("committed").GetBoolean());
        Assert.False(answer.GetProperty("acceptsWhole").GetBoolean());
        Assert.True(answer.GetProperty("acceptsGood").GetBoolean());
        Assert.Equal(2, findings.Count);
        Assert.All(findings, finding => Assert.StartsWith("项目.csv:3:", finding.GetProperty("place").GetString(), StringComparison.Ordinal));
        Assert.Equal("", await Http.IdsAsync("/records/project?q=dry-"));
    }

    [Fact]
    public async Task A_file_with_one_wrong_row_is_refused_whole()
    {
        using var answer = await Http.SendAsync(HttpMethod.Post, "/records/project/import?mode=whole&file=项目.csv", File("whole", "2019,whole-2,,999,新增,2019,,,,,"), RecordApi.NewKey());

        Assert.StartsWith("R560,", await Answers.ProblemCodes(answer, HttpStatusCode.UnprocessableEntity), StringComparison.Ordinal);
        Assert.Equal("", await Http.IdsAsync("/records/project?q=whole-"));
    }

    [Fact]
    public async Task The_good_rows_are_taken_and_the_same_request_answers_the_same_or_hands_the_others_back_as_a_workbook()
    {
        const string query = "?mode=good&file=项目.csv";
        var key = RecordApi.NewKey();
        var first = await ImportAsync(query, File("good", "2019,good-2,,999,新增,2019,,,,,"), key);
        var again = await ImportAsync(query, File("good", "2019,good-2,,999,新增,2019,,,,,"), key);
        using var rest = await Http.SendAsync(HttpMethod.Post, "/records/project/import" + query, File("good", "2019,good-2,,999,新增,2019,,,,,"), key, accept: RecordApi.Xlsx);
        var workbook = await rest.Content.ReadAsByteArrayAsync(Stop);
        var returned = await ImportAsync("?file=问题行.xlsx", RecordApi.File(workbook), key: null);

        Assert.Equal(("1 0 0 1", "1 0 0 1"), (Counts(first), Counts(again)));
        Assert.Equal((false, true), (first.GetProperty("repeated").GetBoolean(), again.GetProperty("repeated").GetBoolean()));
        Assert.Equal(RecordApi.Xlsx, rest.Content.Headers.ContentType?.MediaType);
        Assert.Equal("0 0 0 1", Counts(returned));
        Assert.Equal("good-1", await Http.IdsAsync("/records/project?q=good-"));
    }

    [Theory]
    [InlineData("?mode=some", HttpStatusCode.UnprocessableEntity, "H507")]
    [InlineData("?mode=whole", HttpStatusCode.BadRequest, "H401")]
    public async Task An_import_that_is_asked_for_wrongly_is_refused(string query, HttpStatusCode status, string codes)
    {
        using var answer = await Http.SendAsync(HttpMethod.Post, "/records/project/import" + query, File("asked"));

        Assert.Equal(codes, await Answers.ProblemCodes(answer, status));
    }

    [Fact]
    public async Task The_name_of_the_file_may_come_in_a_header_and_never_as_a_path()
    {
        var content = File("named", "2019,named-2,,999,新增,2019,,,,,");
        content.Headers.ContentDisposition = new("attachment") { FileNameStar = "../../名单.csv" };
        var answer = await ImportAsync("", content, key: null);

        Assert.StartsWith("名单.csv:3:", answer.GetProperty("findings")[0].GetProperty("place").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_an_import_may_be_larger_than_4_MB_and_at_most_64_MB()
    {
        var large = File("large", "2019,large-2,,999,新增,2019,,,,,\r\n" + new string(' ', 5 << 20));
        var read = await ImportAsync("?file=大.csv", large, key: null);
        using var content = new ByteArrayContent(new byte[(64 << 20) + 1]) { Headers = { ContentType = new("application/octet-stream") } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/records/project/import") { Content = content, Headers = { ExpectContinue = true } };
        using var refused = await Http.SendAsync(request, Stop);

        Assert.NotEmpty(read.GetProperty("findings").EnumerateArray());
        Assert.Equal("H413", await Answers.ProblemCodes(refused, HttpStatusCode.RequestEntityTooLarge));
        Assert.Contains("64 MB", (await Answers.JsonOf(refused)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    /// <summary>A CSV with one sound project, and perhaps a second line.</summary>
    private static ByteArrayContent File(string prefix, string second = "") =>
        RecordApi.File(Encoding.UTF8.GetBytes($"{Headings}2019,{prefix}-1,机关信息系统运行维护,101,新增,2019,,,,,虚构示例\r\n{second}"), "text/csv");

    private static string Counts(System.Text.Json.JsonElement answer) => string.Join(' ', new[] { "new", "changed", "same", "bad" }.Select(name => answer.GetProperty(name).GetInt32()));

    private async Task<System.Text.Json.JsonElement> ImportAsync(string query, HttpContent content, string? key = "")
    {
        using var answer = await Http.SendAsync(HttpMethod.Post, "/records/project/import" + query, content, key is "" ? RecordApi.NewKey() : key);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Stop));
        return await Answers.JsonOf(answer);
    }
}
