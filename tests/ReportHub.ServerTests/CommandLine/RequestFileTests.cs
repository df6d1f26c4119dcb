using System.Text.Json;
using ReportHub.Foundation;
using ReportHub.Server.CommandLine;
using ReportHub.ServerTests.Storage;

namespace ReportHub.ServerTests.CommandLine;

public sealed class RequestFileTests : IDisposable
{
    private const string Facts = """{"issueDate":"2019-12-23"}""";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_request_for_a_paper_about_one_record_names_it()
    {
        var request = (await ReadAsync($$"""{"template":"a@1.0.0","fiscalYear":2019,"subject":"eval-01","facts":{{Facts}}}""")).ToBody().ToRequest();

        Assert.Equal("eval-01", request.Value!.Subject);
    }

    [Fact]
    public async Task The_key_of_a_request_about_no_record_is_the_one_it_had_before_there_were_subjects()
    {
        var body = (await ReadAsync($$"""{"template":"a@1.0.0","fiscalYear":2019,"facts":{{Facts}}}""")).ToBody();

        Assert.Equal("cli-" + ContentHash.Of($$"""create{"Template":"a@1.0.0","FiscalYear":2019,"Facts":{{Facts}}}""").Hex, CommandOptions.KeyOf("create", body));
        Assert.NotEqual(CommandOptions.KeyOf("create", body), CommandOptions.KeyOf("create", body with { Subject = "eval-01" }));
        Assert.Contains("\"Subject\":\"eval-01\"", JsonSerializer.Serialize(body with { Subject = "eval-01" }), StringComparison.Ordinal);
    }

    private async Task<RequestFile> ReadAsync(string json)
    {
        var path = folder["request.json"];
        await File.WriteAllTextAsync(path, json, TestContext.Current.CancellationToken);
        return await RequestFile.ReadAsync(path, TestContext.Current.CancellationToken);
    }
}
