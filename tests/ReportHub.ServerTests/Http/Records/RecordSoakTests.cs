using System.Globalization;
using System.Text.Json;
using ReportHub.Server.Composition;
using ReportHub.ServerTests.Storage;

namespace ReportHub.ServerTests.Http.Records;

public sealed class RecordSoakTests
{
    private const int Writers = 4;
    private const int Readers = 16;

    /// <summary>Seconds, when somebody wants more than a short run.</summary>
    private const string DurationVariable = "REPORTHUB_SOAK";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Four_writers_and_sixteen_readers_meet_no_error_and_every_acknowledged_write_stays()
    {
        var seconds = double.TryParse(Environment.GetEnvironmentVariable(DurationVariable), CultureInfo.InvariantCulture, out var wanted) ? wanted : 5;
        using var folder = new TemporaryFolder();
        Soak soak;
        await using (var application = await RunningApplication.StartAsync(RunningServer.SettingsOf(folder.Path), ["http://127.0.0.1:0"], new RunningServer.Silence(), TimeProvider.System, Stop))
        {
            using var http = new HttpClient { BaseAddress = new(application.Urls.Single(url => !url.Contains("unix:", StringComparison.Ordinal))) };
            soak = new(http, TimeSpan.FromSeconds(seconds));
            await soak.RunAsync(Writers, Readers);
            TestContext.Current.TestOutputHelper!.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{seconds} s, {Writers} writers, {Readers} readers: {soak.Writes} writes acknowledged, {soak.Lost} came too late (412), {soak.Reads} reads, {soak.Errors.Count} errors"));

            Assert.Empty(soak.Errors);
            Assert.True(soak.Writes > Writers && soak.Reads > Readers);
            foreach (var (code, (revision, leader)) in soak.Acknowledged.Take(100))
            {
                var record = await http.GetJsonAsync("/records/project/" + code);
                Assert.Equal((revision, leader), (record.GetProperty("revision").GetInt64(), record.GetProperty("record").GetProperty("leader").GetString()));
            }
        }

        await AllThereAsync(folder, soak);
    }

    private static async Task AllThereAsync(TemporaryFolder folder, Soak soak)
    {
        await using var store = await OpenStore.At(folder);
        var verified = await store.Store.VerifyAsync();

        Assert.Empty(verified.Findings);
        foreach (var (code, (revision, leader)) in soak.Acknowledged)
        {
            var record = store.Store.Find("project", code)!;
            Assert.Equal((revision, leader), (record.Revision, JsonElement.Parse(record.Json.Span).GetProperty("leader").GetString()));
            Assert.Equal(Enumerable.Range(1, (int)revision).Reverse().Select(number => (long)number), store.Store.History("project", code).Select(known => known.Record.Revision));
        }
    }
}
