using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace ReportHub.ServerTests.Http.Records;

public sealed class EvidenceTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes("<script>绩效评价报告</script>");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private HttpClient Http => server.Http;

    [Fact]
    public async Task The_bytes_of_a_file_are_taken_when_they_are_those_of_the_record_and_come_back_as_they_were_to_be_saved()
    {
        await PutEvidenceAsync("ev-1", Bytes.Length);
        using var missing = await Http.GetAsync("/records/evidence/ev-1/content", Stop);
        using var put = await Http.SendAsync(HttpMethod.Put, "/records/evidence/ev-1/content", new ByteArrayContent(Bytes));
        using var again = await Http.SendAsync(HttpMethod.Put, "/records/evidence/ev-1/content", new ByteArrayContent(Bytes));
        using var got = await Http.GetAsync("/records/evidence/ev-1/content", Stop);

        Assert.Equal("H509", await Answers.ProblemCodes(missing, HttpStatusCode.NotFound));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (put.StatusCode, again.StatusCode));
        Assert.Equal(Bytes, await got.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal("text/html", got.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", got.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", got.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("default-src 'none'", got.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_bytes_are_refused_with_both_hashes_told()
    {
        await PutEvidenceAsync("ev-2", Bytes.Length);
        using var put = await Http.SendAsync(HttpMethod.Put, "/records/evidence/ev-2/content", new ByteArrayContent(Encoding.UTF8.GetBytes("<script>绩效评价报吿</script>")));

        Assert.Equal("H508", await Answers.ProblemCodes(put, HttpStatusCode.UnprocessableEntity));
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Bytes)), (await Answers.JsonOf(put)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_without_a_record_are_refused()
    {
        using var put = await Http.SendAsync(HttpMethod.Put, "/records/evidence/none/content", new ByteArrayContent(Bytes));

        Assert.Equal("R401", await Answers.ProblemCodes(put, HttpStatusCode.NotFound));
    }

    private async Task PutEvidenceAsync(string code, int length)
    {
        using var created = await Http.CreateAsync("evidence", new
        {
            code, title = "绩效评价报告", fileName = "报告.html", mediaType = "text/html", length, sha256 = Convert.ToHexStringLower(SHA256.HashData(Bytes)),
            subjectKind = "unit", subjectId = "101", receivedOn = "2019-11-01",
        });
        Assert.True(created.IsSuccessStatusCode, await created.Content.ReadAsStringAsync(Stop));
    }
}
