using System.Net;

namespace ReportHub.ServerTests.Http.Records;

public sealed class RecordHistoryTests(RunningServer server) : IClassFixture<RunningServer>
{
    private HttpClient Http => server.Http;

    [Fact]
    public async Task The_history_tells_who_changed_what_when_newest_first_with_the_headings_of_the_columns()
    {
        await Http.PutProjectAsync("told");
        using var patched = await Http.PatchAsync("/records/project/told", new { name = "改名", endYear = 2021 }, "\"1\"");
        using var removed = await Http.SendAsync(HttpMethod.Delete, "/records/project/told", null, RecordApi.NewKey(), "\"2\"", actor: "李四");
        var revisions = (await Http.GetJsonAsync("/records/project/told/history")).GetProperty("revisions").EnumerateArray().ToList();
        var changes = revisions[1].GetProperty("changes").EnumerateArray().ToDictionary(change => change.GetProperty("pointer").GetString()!);

        Assert.Equal([3, 2, 1], revisions.Select(revision => revision.GetProperty("revision").GetInt32()));
        Assert.Equal(["李四", "王五", "王五"], revisions.Select(revision => revision.GetProperty("actor").GetString()));
        Assert.Equal(["record.remove", "record.patch", "record.create"], revisions.Select(revision => revision.GetProperty("command").GetString()));
        Assert.Equal([true, false, false], revisions.Select(revision => revision.GetProperty("removed").GetBoolean()));
        Assert.All(revisions, revision => Assert.Equal("2019-12-24", revision.GetProperty("businessDate").GetString()));
        Assert.Equal(["/endYear", "/name"], changes.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("项目名称", "机关信息系统运行维护", "改名"), (changes["/name"].GetProperty("heading").GetString(), changes["/name"].GetProperty("before").GetString(), changes["/name"].GetProperty("after").GetString()));
        Assert.Equal(("终止年度", 2021), (changes["/endYear"].GetProperty("heading").GetString(), changes["/endYear"].GetProperty("after").GetInt32()));
    }

    [Fact]
    public async Task A_change_inside_a_list_is_told_by_its_place_and_the_heading_of_its_sheet()
    {
        using var scheme = await Http.CreateAsync("indicator-scheme", RecordExamples.Of("indicator-scheme"));
        await Http.PutProjectAsync("listed");
        using var created = await Http.CreateAsync("goal", RecordExamples.Goal("listed"));
        var goal = RecordExamples.Goal("listed");
        goal["indicators"]![0]!["target"] = "≥15个";
        using var replaced = await Http.SendAsync(HttpMethod.Put, "/records/goal/listed", goal, RecordApi.NewKey(), "\"1\"");
        var change = (await Http.GetJsonAsync("/records/goal/listed/history")).GetProperty("revisions")[0].GetProperty("changes").EnumerateArray().Single();

        Assert.Equal(HttpStatusCode.OK, replaced.StatusCode);
        Assert.Equal(("/indicators/0/target", "绩效指标：年度指标值", "≥12个", "≥15个"),
            (change.GetProperty("pointer").GetString(), change.GetProperty("heading").GetString(), change.GetProperty("before").GetString(), change.GetProperty("after").GetString()));
    }

    [Fact]
    public async Task A_record_that_never_was_has_no_history()
    {
        using var answer = await Http.GetAsync("/records/project/never/history", TestContext.Current.CancellationToken);

        Assert.Equal("R401", await Answers.ProblemCodes(answer, HttpStatusCode.NotFound));
    }
}
