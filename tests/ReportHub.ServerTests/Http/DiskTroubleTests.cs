using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Runtime.InteropServices;
using ReportHub.Server.Composition;
using ReportHub.ServerTests.Storage;
using ReportHub.Tests;

namespace ReportHub.ServerTests.Http;

/// <summary>The server on a disk that refuses to write (a process whose files may not grow, as under a quota) or that lost a file.</summary>
public sealed class DiskTroubleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_frame_that_the_disk_refuses_is_cut_off_and_health_says_so_until_the_restart()
    {
        await using (await StartAsync())
        {
            using var draft = await PostAsync("/documents", "first", Requests.Notice());
            using var registered = await PostAsync($"/documents/{await Answers.IdOf(draft)}/registration", "first-number", Requests.Registration());
            Assert.Equal(HttpStatusCode.OK, registered.StatusCode);
        }

        var length = new FileInfo(folder.Segments()[0]).Length;
        using (var limited = await StartLimitedAsync((length / 1024) + 1))
        {
            using var refused = await PostAsync("/documents", "second", Requests.Notice());
            using var health = await GetAsync("/health");
            using var reading = await GetAsync("/documents");
            limited.Kill();
            await limited.WaitForExitAsync(Stop);
            Assert.Equal("S121", await Answers.ProblemCodes(refused, HttpStatusCode.ServiceUnavailable));
            Assert.Equal("S121", await Answers.ProblemCodes(health, HttpStatusCode.ServiceUnavailable));
            Assert.Equal(1, (await Answers.JsonOf(reading)).GetArrayLength());
        }

        Assert.Equal(length, new FileInfo(folder.Segments()[0]).Length);
        await using var after = await StartAsync();
        using var again = await PostAsync("/documents", "second", Requests.Notice());
        using var sound = await GetAsync("/store/verification");
        Assert.Equal(HttpStatusCode.Created, again.StatusCode);
        Assert.True((await Answers.JsonOf(sound)).GetProperty("sound").GetBoolean());
    }

    [Fact]
    public async Task The_store_was_called_sound_though_an_original_was_gone()
    {
        await using var server = await StartAsync();
        using var draft = await PostAsync("/documents", "lost", Requests.Notice());
        using var registered = await PostAsync($"/documents/{await Answers.IdOf(draft)}/registration", "lost-number", Requests.Registration());
        var pdf = (await Answers.JsonOf(registered)).GetProperty("files")[0].GetProperty("sha256").GetString()!;
        File.Delete(folder[$"archive/{pdf[..2]}/{pdf[2..]}"]);

        using var verified = await GetAsync("/store/verification");
        var answer = await Answers.JsonOf(verified);
        Assert.False(answer.GetProperty("sound").GetBoolean());
        Assert.Equal("V101", answer.GetProperty("findings")[0].GetProperty("code").GetString());
    }

    private Task<RunningApplication> StartAsync() =>
        RunningApplication.StartAsync(RunningServer.SettingsOf(folder.Path), [], new RunningServer.Silence(), TimeProvider.System, Stop);

    private async Task<Process> StartLimitedAsync(long kilobytes)
    {
        var host = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet");
        // Writing beyond the limit must be an error (EFBIG), not a signal; without the variable the runtime itself maps a file of 2 GB.
        var script = $"ulimit -f {kilobytes.ToString(CultureInfo.InvariantCulture)}; trap '' XFSZ; exec \"$@\"";
        var server = Process.Start(new ProcessStartInfo("bash", ["-c", script, "bash", host, "exec", Path.Combine(AppContext.BaseDirectory, "ReportHub.Server.dll"), "serve", "--data", folder.Path, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0", [ServerSettings.HomeVariable] = Repository.Root, [ServerSettings.FontsVariable] = Repository.Fonts },
        })!;
        Assert.StartsWith("服务已启动", await server.StandardOutput.ReadLineAsync(Stop), StringComparison.Ordinal);
        return server;
    }

    private Task<HttpResponseMessage> GetAsync(string path) => SendAsync(new(HttpMethod.Get, path));

    private Task<HttpResponseMessage> PostAsync(string path, string key, object body) =>
        SendAsync(new(HttpMethod.Post, path) { Content = JsonContent.Create(body), Headers = { { "Idempotency-Key", key }, { "X-Business-Date", "2019-12-24" } } });

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        var socket = SocketPlace.Find(folder.Path)!;
        using (request)
        using (var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, ConnectCallback = (_, stop) => new(SocketPlace.ConnectAsync(socket, stop)) }) { BaseAddress = new("http://reporthub") })
        {
            return await http.SendAsync(request, Stop);
        }
    }
}
