using System.Net;
using System.Net.Http.Headers;

namespace ReportHub.ServerTests.Http.Records;

public sealed class RecordBatchTests(RunningServer server) : IClassFixture<RunningServer>
{
    private HttpClient Http => server.Http;

    [Fact]
    public async Task Operations_are_carried_out_in_their_order_as_one_unit()
    {
        object[] operations =
        [
            new { op = "create", kind = "project", record = RecordApi.Project("batch-1") },
            new { op = "create", kind = "project", record = RecordApi.Project("batch-2") },
            new { op = "patch", kind = "project", id = "batch-1", revision = 1, fields = new { leader = "李四" } },
            new { op = "replace", kind = "project", id = "batch-2", revision = 1, record = RecordApi.Project("batch-2", "改名") },
            new { op = "remove", kind = "project", id = "batch-2", revision = 2 },
        ];
        var key = RecordApi.NewKey();
        using var answer = await Http.SendAsync(HttpMethod.Post, "/records/batch", operations, key);
        using var again = await Http.SendAsync(HttpMethod.Post, "/records/batch", operations, key);
        var records = (await Answers.JsonOf(answer)).GetProperty("records").EnumerateArray().Select(record => $"{record.GetProperty("id")}@{record.GetProperty("revision")}");

        Assert.Equal(["batch-1@1", "batch-2@1", "batch-1@2", "batch-2@2", "batch-2@3"], records);
        Assert.True((await Answers.JsonOf(again)).GetProperty("repeated").GetBoolean());
        Assert.Equal("batch-1", await Http.IdsAsync("/records/project?q=batch-"));
    }

    [Fact]
    public async Task One_wrong_operation_stops_all_and_every_finding_names_its_operation()
    {
        object[] operations =
        [
            new { op = "create", kind = "project", record = RecordApi.Project("none-1") },
            new { op = "create", kind = "project", record = RecordApi.Project("none-2", unit: "999") },
            new { op = "patch", kind = "project", id = "none-1", revision = 1, fields = new { name = "" } },
            new { op = "remove", kind = "project", id = "none-3", revision = 1 },
        ];
        using var answer = await Http.SendAsync(HttpMethod.Post, "/records/batch", operations, RecordApi.NewKey());
        var codes = await Answers.ProblemCodes(answer, HttpStatusCode.UnprocessableEntity);
        var pointers = (await Answers.JsonOf(answer)).GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("pointer").GetString());

        Assert.Equal("R304,R302,R401", codes);
        Assert.Equal(["/1/record/unit", "/2/fields/name", "/3"], pointers);
        Assert.Equal("", await Http.IdsAsync("/records/project?q=none-"));
    }

    [Theory]
    [InlineData("""[{"op":"create","kind":"project"},{"op":"make","kind":"project"},{"op":"remove","kind":"colour","id":"x","revision":1},null]""", "H504,H504,H504,H504")]
    [InlineData("""[]""", "H504")]
    [InlineData("""{"op":"create"}""", "H504")]
    [InlineData("""[{"op":"create","kind":"project","record":{"code":"\ud800"}}]""", "H504")]
    [InlineData("""null""", "H504")]
    public async Task A_batch_of_another_form_is_refused_with_each_operation_named(string body, string codes)
    {
        using var content = new StringContent(body, new MediaTypeHeaderValue("application/json"));
        using var answer = await Http.SendAsync(HttpMethod.Post, "/records/batch", content, RecordApi.NewKey());

        Assert.Equal(codes, await Answers.ProblemCodes(answer, HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task A_batch_without_a_key_is_refused()
    {
        using var answer = await Http.SendAsync(HttpMethod.Post, "/records/batch", Array.Empty<object>());

        Assert.Equal("H401", await Answers.ProblemCodes(answer, HttpStatusCode.BadRequest));
    }
}
