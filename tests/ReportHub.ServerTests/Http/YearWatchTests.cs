using System.Text.Json;

namespace ReportHub.ServerTests.Http;

public sealed class YearWatchTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Nothing_is_late_before_its_day()
    {
        var watch = await WatchAsync("2019-12-10");

        Assert.Equal((0, 0, 0), (Count(watch, "rectifications"), Count(watch, "disclosures"), Count(watch, "findings")));
    }

    [Fact]
    public async Task A_late_rectification_is_told_with_the_step_that_is_due_after_those_taken()
    {
        var late = Assert.Single((await WatchAsync("2019-12-26")).GetProperty("rectifications").EnumerateArray());

        Assert.Equal(("rect-2019-01", 15, "约谈"), (late.GetProperty("id").GetString(), late.GetProperty("daysLate").GetInt32(), late.GetProperty("next").GetString()));
        Assert.Equal("/records/rectification/rect-2019-01", late.GetProperty("url").GetString());
    }

    [Fact]
    public async Task What_had_to_be_public_and_is_not_is_told()
    {
        var late = Assert.Single((await WatchAsync("2020-01-23")).GetProperty("disclosures").EnumerateArray());

        Assert.Equal(("dis-2019-03", 1), (late.GetProperty("id").GetString(), late.GetProperty("daysLate").GetInt32()));
    }

    [Fact]
    public async Task A_year_in_which_no_unit_has_monitored_enough_is_told_unit_by_unit()
    {
        using var answer = await server.Http.GetAsync("/years/2021/watch?on=2021-12-31", TestContext.Current.CancellationToken);
        var findings = (await Answers.JsonOf(answer)).GetProperty("findings").EnumerateArray().ToList();

        Assert.Equal(63, findings.Count);
        Assert.Equal("洛龙区委办公室 2021 年度只监控了 0 个项目，少于规定的 3 个。", findings[0].GetProperty("message").GetString());
    }

    private static int Count(JsonElement watch, string list) => watch.GetProperty(list).GetArrayLength();

    private async Task<JsonElement> WatchAsync(string on)
    {
        using var answer = await server.Http.GetAsync("/years/2019/watch?on=" + on, TestContext.Current.CancellationToken);
        return await Answers.JsonOf(answer);
    }
}
