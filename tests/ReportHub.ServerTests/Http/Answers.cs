using System.Net;
using System.Text.Json;

namespace ReportHub.ServerTests.Http;

/// <summary>Reads what the server answered.</summary>
internal static class Answers
{
    public static async Task<JsonElement> JsonOf(HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

    public static async Task<string> IdOf(HttpResponseMessage response) => (await JsonOf(response)).GetProperty("id").GetString()!;

    /// <summary>Asserts a problem of this status and answers its finding codes in order.</summary>
    public static async Task<string> ProblemCodes(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await JsonOf(response);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.False(string.IsNullOrEmpty(problem.GetProperty("title").GetString()));
        Assert.False(string.IsNullOrEmpty(problem.GetProperty("hint").GetString()));
        var codes = problem.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()!).ToList();
        Assert.Contains(problem.GetProperty("code").GetString()!, codes);
        return string.Join(',', codes);
    }
}
