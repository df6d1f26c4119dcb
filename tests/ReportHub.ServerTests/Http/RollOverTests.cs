using System.Net;

namespace ReportHub.ServerTests.Http;

public sealed class RollOverTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly object From2019 = new { from = 2019 };

    [Fact]
    public async Task A_year_begins_once_and_the_same_key_gives_the_same_answer()
    {
        using var first = await server.PostAsync("/years/2020/roll-over", "roll-1", From2019);
        using var again = await server.PostAsync("/years/2020/roll-over", "roll-1", From2019);
        using var second = await server.PostAsync("/years/2020/roll-over", "roll-2", From2019);
        using var misused = await server.PostAsync("/years/2021/roll-over", "roll-1", new { from = 2020 });

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        var (made, repeated) = (await Answers.JsonOf(first), await Answers.JsonOf(again));
        Assert.Contains(made.GetProperty("made").EnumerateArray(), record => record.GetProperty("url").GetString() == "/records/assessment-round/round-2020");
        Assert.Equal((false, true), (made.GetProperty("repeated").GetBoolean(), repeated.GetProperty("repeated").GetBoolean()));
        Assert.Equal(made.GetProperty("made").GetRawText(), repeated.GetProperty("made").GetRawText());
        Assert.Equal(made.GetProperty("findings").GetRawText(), repeated.GetProperty("findings").GetRawText());
        Assert.Equal(0, (await Answers.JsonOf(second)).GetProperty("made").GetArrayLength());
        Assert.Equal(HttpStatusCode.Conflict, misused.StatusCode);
    }

    [Fact]
    public async Task Years_that_do_not_follow_and_years_without_records_are_refused()
    {
        using var far = await server.PostAsync("/years/2025/roll-over", "roll-far", From2019);
        using var empty = await server.PostAsync("/years/2031/roll-over", "roll-empty", new { from = 2030 });
        using var missing = await server.PostAsync("/years/2020/roll-over", "roll-missing", new { });
        using var keyless = await server.PostAsync("/years/2020/roll-over", null, From2019);

        Assert.Equal("R440", await Answers.ProblemCodes(far, HttpStatusCode.UnprocessableEntity));
        Assert.Equal("R441", await Answers.ProblemCodes(empty, HttpStatusCode.UnprocessableEntity));
        Assert.Equal("H221", await Answers.ProblemCodes(missing, HttpStatusCode.UnprocessableEntity));
        Assert.Equal("H401", await Answers.ProblemCodes(keyless, HttpStatusCode.BadRequest));
    }
}
