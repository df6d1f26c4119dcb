using System.Net;
using ReportHub.Audit;

namespace ReportHub.ServerTests.Http;

/// <summary>The file for the print shop: 份号 copy by copy, and sheets that bear the red parts already.</summary>
public sealed class PrintTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Red = "FF0000";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Copies_are_numbered_one_after_the_other_and_else_equal_the_original()
    {
        var id = await IssueAsync("print-numbered");
        var original = PdfMeasurer.Measure(await server.Http.GetByteArrayAsync($"/documents/{id}/original/pdf", Stop));
        var printed = PdfMeasurer.Measure(await server.Http.GetByteArrayAsync($"/documents/{id}/print?copies=3&first=9", Stop));

        Assert.Equal(original.Count * 3, printed.Count);
        for (var copy = 0; copy < 3; copy++)
        {
            var first = printed[copy * original.Count];
            Assert.Equal($"{copy + 9:000000}", first.Lines[0].Text);
            Assert.Equal(original[0].Lines.Select(line => line.Text), first.Lines.Skip(1).Select(line => line.Text));
            Assert.Equal(original[^1].Lines.Select(line => line.Text), printed[((copy + 1) * original.Count) - 1].Lines.Select(line => line.Text));
        }
    }

    [Fact]
    public async Task On_sheets_with_a_red_head_nothing_red_is_printed_and_all_else_keeps_its_place()
    {
        var id = await IssueAsync("print-preprinted");
        var original = PdfMeasurer.Measure(await server.Http.GetByteArrayAsync($"/documents/{id}/original/pdf", Stop))[0];
        var printed = PdfMeasurer.Measure(await server.Http.GetByteArrayAsync($"/documents/{id}/print?preprinted=true", Stop))[0];

        Assert.Contains(original.Rules, rule => rule.Colour == Red);
        Assert.DoesNotContain(printed.Rules, rule => rule.Colour == Red);
        Assert.DoesNotContain(printed.Lines.SelectMany(line => line.Letters), letter => letter.Colour == Red);
        Assert.Equal(
            original.Lines.Where(line => line.Letters[0].Colour != Red).Select(line => (line.Text, Math.Round(line.Baseline, 2))),
            printed.Lines.Select(line => (line.Text, Math.Round(line.Baseline, 2))));
    }

    [Fact]
    public async Task Without_either_wish_the_original_itself_is_printed()
    {
        var id = await IssueAsync("print-plain");
        Assert.Equal(
            await server.Http.GetByteArrayAsync($"/documents/{id}/original/pdf", Stop),
            await server.Http.GetByteArrayAsync($"/documents/{id}/print", Stop));
    }

    [Theory]
    [InlineData("copies=0", "P101")]
    [InlineData("copies=501&first=1", "P101")]
    [InlineData("copies=2&first=999999", "P102")]
    [InlineData("first=0", "P102")]
    [InlineData("copies=2", "P103")]
    public async Task A_print_run_that_cannot_be_is_refused_with_the_reason(string query, string code)
    {
        var id = await IssueAsync("print-refused");
        using var answer = await server.Http.GetAsync($"/documents/{id}/print?{query}", Stop);
        Assert.Equal(code, await Answers.ProblemCodes(answer, HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task A_draft_is_not_printed()
    {
        using var draft = await server.CreateAsync("print-draft");
        using var answer = await server.Http.GetAsync($"/documents/{await Answers.IdOf(draft)}/print", Stop);
        Assert.Equal("H431", await Answers.ProblemCodes(answer, HttpStatusCode.Conflict));
    }

    private async Task<string> IssueAsync(string key) => (await server.IssueAsync(key)).GetProperty("id").GetString()!;
}
