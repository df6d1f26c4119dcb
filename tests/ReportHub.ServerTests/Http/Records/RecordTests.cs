using System.Net;
using System.Net.Http.Headers;

namespace ReportHub.ServerTests.Http.Records;

public sealed class RecordTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private HttpClient Http => server.Http;

    [Fact]
    public async Task The_kinds_are_listed_with_title_count_and_addresses()
    {
        var kinds = await Http.GetJsonAsync("/records");
        var unit = kinds.EnumerateArray().Single(kind => kind.GetProperty("kind").GetString() == "unit");

        Assert.Equal(ReportHub.Records.RecordKinds.All.Count, kinds.GetArrayLength());
        Assert.NotEqual(0, unit.GetProperty("count").GetInt32());
        foreach (var address in new[] { "url", "form", "export" })
        {
            Assert.NotEmpty(await Http.GetBytesAsync(unit.GetProperty(address).GetString()!));
        }
    }

    [Fact]
    public async Task A_record_is_made_read_changed_and_removed_each_time_under_the_revision_seen()
    {
        using var created = await Http.CreateAsync("project", RecordApi.Project("crud-1"));
        using var read = await Http.GetAsync("/records/project/crud-1", Stop);
        using var replaced = await Http.SendAsync(HttpMethod.Put, "/records/project/crud-1", RecordApi.Project("crud-1", "改名"), RecordApi.NewKey(), "\"1\"");
        using var patched = await Http.PatchAsync("/records/project/crud-1", new { leader = "李四" }, "\"2\"");
        var now = (await Http.GetJsonAsync("/records/project/crud-1")).GetProperty("record");
        using var removed = await Http.SendAsync(HttpMethod.Delete, "/records/project/crud-1", null, RecordApi.NewKey(), "\"3\"");
        using var gone = await Http.GetAsync("/records/project/crud-1", Stop);

        Assert.Equal((HttpStatusCode.Created, "/records/project/crud-1"), (created.StatusCode, created.Headers.Location?.ToString()));
        Assert.Equal(["\"1\"", "\"1\"", "\"2\"", "\"3\"", "\"4\""], new[] { created, read, replaced, patched, removed }.Select(answer => answer.Headers.ETag?.Tag));
        Assert.Equal(("改名", "李四"), (now.GetProperty("name").GetString(), now.GetProperty("leader").GetString()));
        Assert.Equal(HttpStatusCode.OK, removed.StatusCode);
        Assert.Equal("R401", await Answers.ProblemCodes(gone, HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task A_record_the_caller_has_already_is_not_sent_again()
    {
        await Http.PutProjectAsync("known-1");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/records/project/known-1") { Headers = { IfNoneMatch = { new("\"1\"") } } };
        using var answer = await Http.SendAsync(request, Stop);

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.Equal("\"1\"", answer.Headers.ETag?.Tag);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.PreconditionRequired, "H501")]
    [InlineData("\"7\"", HttpStatusCode.PreconditionFailed, "R403")]
    [InlineData("7", HttpStatusCode.BadRequest, "H502")]
    [InlineData("W/\"1\"", HttpStatusCode.BadRequest, "H502")]
    public async Task Every_change_of_a_record_wants_the_revision_it_was_made_for(string? tag, HttpStatusCode status, string code)
    {
        const string path = "/records/goal/guarded";
        await PutGoalAsync("guarded", $"guarded-{code}{tag}");
        var (body, key) = (new { action = "file", fields = new { filedOn = "2018-10-12" } }, RecordApi.NewKey());
        using var put = await Http.SendAsync(HttpMethod.Put, path, new { }, key + "a", tag);
        using var patch = await Http.PatchAsync(path, new { note = "x" }, tag);
        using var delete = await Http.SendAsync(HttpMethod.Delete, path, null, key + "b", tag);
        using var step = await Http.SendAsync(HttpMethod.Post, path + "/steps", body, key + "c", tag);

        foreach (var answer in new[] { put, patch, delete, step })
        {
            Assert.Equal(code, await Answers.ProblemCodes(answer, status));
        }
    }

    [Fact]
    public async Task Findings_of_a_bad_record_come_all_at_once_each_with_the_pointer_to_its_member()
    {
        using var answer = await Http.CreateAsync("project", RecordApi.Project("bad-1", name: "", unit: "999"));
        var codes = await Answers.ProblemCodes(answer, HttpStatusCode.UnprocessableEntity);
        var pointers = (await Answers.JsonOf(answer)).GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("pointer").GetString());

        Assert.Equal("R302,R304", codes);
        Assert.Equal(["/name", "/unit"], pointers);
    }

    [Theory]
    [InlineData("""[]""")]
    [InlineData("""{"code":"x","code":"y"}""")]
    [InlineData("""{"code":"x\ud800"}""")]
    [InlineData("""{"code":""")]
    public async Task A_body_that_is_no_JSON_object_is_refused(string body)
    {
        using var content = new StringContent(body, new MediaTypeHeaderValue("application/json"));
        using var answer = await Http.SendAsync(HttpMethod.Post, "/records/project", content, RecordApi.NewKey());

        Assert.Equal("H503", await Answers.ProblemCodes(answer, HttpStatusCode.UnprocessableEntity));
    }

    [Theory]
    [InlineData("""{"name":"x","colour":"red"}""")]
    [InlineData("""{"fiscalYear":"2019"}""")]
    [InlineData("""{"fiscalYear":1e400}""")]
    [InlineData("""{}""")]
    public async Task A_record_of_another_shape_is_refused_with_the_member_named(string body)
    {
        using var content = new StringContent(body, new MediaTypeHeaderValue("application/json"));
        using var answer = await Http.SendAsync(HttpMethod.Post, "/records/project", content, RecordApi.NewKey());

        Assert.Equal("R301", await Answers.ProblemCodes(answer, HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task A_body_of_another_type_is_refused_with_415()
    {
        using var content = new StringContent("{}", new MediaTypeHeaderValue("text/plain"));
        using var answer = await Http.SendAsync(HttpMethod.Post, "/records/project", content, RecordApi.NewKey());

        Assert.Equal("H415", await Answers.ProblemCodes(answer, HttpStatusCode.UnsupportedMediaType));
    }

    [Fact]
    public async Task What_stands_in_the_way_of_a_change_is_a_conflict()
    {
        await Http.PutProjectAsync("conflict-1");
        await PutGoalAsync("conflict-1", "conflict");
        using var again = await Http.CreateAsync("project", RecordApi.Project("conflict-1"));
        using var used = await Http.SendAsync(HttpMethod.Delete, "/records/project/conflict-1", null, RecordApi.NewKey(), "\"1\"");
        using var step = await Http.SendAsync(HttpMethod.Post, "/records/goal/conflict-1/steps", new { action = "approve" }, RecordApi.NewKey(), "\"1\"");

        Assert.Equal("R402", await Answers.ProblemCodes(again, HttpStatusCode.Conflict));
        Assert.Equal("R405", await Answers.ProblemCodes(used, HttpStatusCode.Conflict));
        Assert.Equal("R407", await Answers.ProblemCodes(step, HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task The_same_key_answers_the_same_also_after_the_record_went_on()
    {
        await Http.PutProjectAsync("repeat-1");
        var key = RecordApi.NewKey();
        using var first = await Http.PatchAsync("/records/project/repeat-1", new { leader = "李四" }, "\"1\"", key);
        using var other = await Http.PatchAsync("/records/project/repeat-1", new { leader = "王五" }, "\"2\"");
        using var again = await Http.PatchAsync("/records/project/repeat-1", new { leader = "李四" }, "\"1\"", key);
        using var misused = await Http.PatchAsync("/records/project/repeat-1", new { leader = "赵六" }, "\"1\"", key);
        var answer = await Answers.JsonOf(again);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, other.StatusCode, again.StatusCode));
        Assert.True(answer.GetProperty("repeated").GetBoolean());
        Assert.Equal(2, answer.GetProperty("records")[0].GetProperty("revision").GetInt32());
        Assert.Equal("H409", await Answers.ProblemCodes(misused, HttpStatusCode.Conflict));
        Assert.Equal("王五", (await Http.GetJsonAsync("/records/project/repeat-1")).GetProperty("record").GetProperty("leader").GetString());
    }

    [Fact]
    public async Task Of_two_who_change_the_same_revision_exactly_one_wins()
    {
        await Http.PutProjectAsync("race-1");
        for (var revision = 1; revision <= 10; revision++)
        {
            var tag = $"\"{revision}\"";
            var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Http.PatchAsync("/records/project/race-1", new { leader = $"第 {revision} 轮第 {writer} 人" }, tag)));

            Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
            Assert.Equal(3, answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed));
            Array.ForEach(answers, answer => answer.Dispose());
        }
    }

    [Fact]
    public async Task A_life_goes_on_by_the_steps_that_are_offered()
    {
        await Http.PutProjectAsync("life-1");
        await PutGoalAsync("life-1", "life");
        var before = await Http.GetJsonAsync("/records/goal/life-1/steps");
        using var incomplete = await Http.SendAsync(HttpMethod.Post, "/records/goal/life-1/steps", new { action = "file" }, RecordApi.NewKey(), "\"1\"");
        using var taken = await Http.SendAsync(HttpMethod.Post, "/records/goal/life-1/steps", new { action = "file", fields = new { filedOn = "2018-10-12" } }, RecordApi.NewKey(), "\"1\"");
        var after = await Http.GetJsonAsync("/records/goal/life-1/steps");

        Assert.Equal("Draft", before.GetProperty("state").GetString());
        Assert.Equal("filedOn", before.GetProperty("steps")[0].GetProperty("needs")[0].GetString());
        Assert.Contains("R307", await Answers.ProblemCodes(incomplete, HttpStatusCode.UnprocessableEntity), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Equal("已申报（一上）", after.GetProperty("word").GetString());
    }

    /// <summary>A draft goal of the project; what it refers to is made with it.</summary>
    private async Task PutGoalAsync(string project, string name)
    {
        using var scheme = await Http.SendAsync(HttpMethod.Post, "/records/indicator-scheme", RecordExamples.Of("indicator-scheme"), "scheme");
        if ((await Http.GetAsync("/records/project/" + project, Stop)).StatusCode == HttpStatusCode.NotFound)
        {
            await Http.PutProjectAsync(project);
        }

        using var goal = await Http.SendAsync(HttpMethod.Post, "/records/goal", RecordExamples.Goal(project), "goal-" + project);
        Assert.True(goal.IsSuccessStatusCode, $"{name}: {await goal.Content.ReadAsStringAsync(Stop)}");
    }
}
