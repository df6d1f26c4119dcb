using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using ReportHub.Server.CommandLine;
using ReportHub.Server.Composition;

namespace ReportHub.Server.Benching;

/// <summary>Pages of 1,599 projects out of the real server on a fresh data folder: wall ms from request to last byte, warm and right after a write.</summary>
internal sealed class RecordPages : IDisposable
{
    private const int Projects = 1_599;
    private const int Requests = 300;
    private const int Writes = 60;
    private const int LimitMs = 20;
    private static readonly string[] Orders = ["", "&sort=unit,-name", "&sort=-fiscalYear,code", "&sort=name"];
    private static readonly string[] Filters = ["", "&q=维护", "&attribute=New", "&startYear.from=2018&startYear.to=2019", "&fiscalYear=2019&q=7"];

    private readonly HttpClient http;
    private int requests;

    private RecordPages(string address) => http = new() { BaseAddress = new(address) };

    public static async Task<string> MeasureAsync(ServerSettings settings)
    {
        var data = Directory.CreateTempSubdirectory("reporthub-bench-");
        try
        {
            await using var application = await RunningApplication.StartAsync(
                settings with { DataFolder = data.FullName }, ["http://127.0.0.1:0"], Screen.Progress, TimeProvider.System, CancellationToken.None);
            using var pages = new RecordPages(application.Urls.Single(url => !url.Contains("unix:", StringComparison.Ordinal)));
            return await pages.RunAsync();
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<string> RunAsync()
    {
        await FillAsync();
        await AskAsync(Requests / 3);
        var warm = await AskAsync(Requests);
        var afterWrites = new List<double>(Writes);
        for (var i = 0; i < Writes; i++)
        {
            await RenameAsync(i);
            afterWrites.AddRange(await AskAsync(1));
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"page of {Projects:#,0} projects, any filter and order   warm: median {Measurement.Median(warm):0.0} ms, slowest {warm.Max():0.0} ms   right after a write: median {Measurement.Median(afterWrites):0.0} ms, slowest {afterWrites.Max():0.0} ms wall   limit {LimitMs} ms");
    }

    private async Task FillAsync()
    {
        using var units = await http.GetAsync(new Uri("records/unit?size=500", UriKind.Relative));
        var codes = JsonElement.Parse(await units.Content.ReadAsByteArrayAsync()).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!).ToList();
        var operations = Enumerable.Range(1, Projects).Select(number => new { op = "create", kind = "project", record = BenchProject.Of(number, codes[number % codes.Count]) });
        using var request = new HttpRequestMessage(HttpMethod.Post, "records/batch") { Content = JsonContent.Create(operations) };
        request.Headers.Add("Idempotency-Key", "bench-fill");
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    private async Task RenameAsync(int number)
    {
        var patch = JsonContent.Create(new { name = $"改名的项目 {number}" }, new MediaTypeHeaderValue("application/merge-patch+json"));
        using var request = new HttpRequestMessage(HttpMethod.Patch, "records/project/" + BenchProject.CodeOf(number + 1)) { Content = patch };
        request.Headers.Add("Idempotency-Key", $"bench-rename-{number}");
        request.Headers.Add("If-Match", "\"1\"");
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Wall ms of each request, every one with another page, filter or order.</summary>
    private async Task<List<double>> AskAsync(int times)
    {
        var wall = new List<double>(times);
        for (var i = 0; i < times; i++, requests++)
        {
            var url = string.Create(
                CultureInfo.InvariantCulture, $"records/project?page={1 + (requests % 5)}{Orders[requests % Orders.Length]}{Filters[requests / Orders.Length % Filters.Length]}");
            var start = Stopwatch.GetTimestamp();
            using var answer = await http.GetAsync(new Uri(url, UriKind.Relative));
            await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
            wall.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return wall;
    }
}
