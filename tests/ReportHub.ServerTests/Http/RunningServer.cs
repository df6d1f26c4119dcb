using System.Net.Http.Json;
using System.Text.Json;
using ReportHub.Server.Composition;
using ReportHub.ServerTests.Storage;
using ReportHub.Tests;

namespace ReportHub.ServerTests.Http;

/// <summary>The real server on a temporary folder and a free port, seeded with the year 2019.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private RunningApplication? application;

    public HttpClient Http { get; private set; } = null!;

    internal ServerSettings Settings => SettingsOf(folder.Path);

    public async ValueTask InitializeAsync()
    {
        application = await RunningApplication.StartAsync(Settings, ["http://127.0.0.1:0"], new Silence(), TimeProvider.System, TestContext.Current.CancellationToken);
        Http = new() { BaseAddress = new(application.Urls.Single(url => !url.Contains("unix:", StringComparison.Ordinal))) };
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await application!.DisposeAsync();
        folder.Dispose();
    }

    internal static ServerSettings SettingsOf(string data) => new(data, Repository.Fonts, Repository.Templates, Repository.Seed);

    public Task<HttpResponseMessage> CreateAsync(string key, object? body = null) => PostAsync("/documents", key, body ?? Requests.Notice());

    public Task<HttpResponseMessage> RegisterAsync(string id, string key, object? body = null) => PostAsync($"/documents/{id}/registration", key, body ?? Requests.Registration());

    /// <summary>A registered document.</summary>
    public async Task<JsonElement> IssueAsync(string key)
    {
        using var draft = await CreateAsync(key + "-create");
        using var registered = await RegisterAsync(await Answers.IdOf(draft), key + "-register");
        return await Answers.JsonOf(registered);
    }

    public async Task<HttpResponseMessage> PostAsync(string path, string? key, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = body as HttpContent ?? JsonContent.Create(body) };
        request.Headers.Add("X-Business-Date", "2019-12-24");

        // A body that is refused by its length alone is not sent at all, so the answer cannot be lost to a broken pipe.
        request.Headers.ExpectContinue = true;
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    internal sealed class Silence : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
