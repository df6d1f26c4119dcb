using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ReportHub.Server.Composition;

namespace ReportHub.Server.Benching;

/// <summary>The server as a process of its own on a fresh data folder, asked for previews by several clients at once: its greatest resident memory.</summary>
internal static class ServerLoad
{
    private const int Clients = 8;
    private const int RequestsPerClient = 60;
    private const string Preview = "templates/assessment-notice/1.0.0/preview?data=sample&date=2019-12-23";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task<string> MeasureAsync(ServerSettings settings)
    {
        var data = Directory.CreateTempSubdirectory("reporthub-bench-");
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        using var server = Process.Start(ChildRun.Start(settings, "serve", "--urls", address.OriginalString, "--data", data.FullName))!;
        try
        {
            _ = server.StandardOutput.ReadToEndAsync();
            using var client = new HttpClient { BaseAddress = address };
            await WaitUntilUpAsync(client);
            var start = Stopwatch.GetTimestamp();
            var load = Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => AskAsync(client)));
            var peak = 0.0;
            do
            {
                server.Refresh();
                peak = Math.Max(peak, server.WorkingSet64 / 1024.0 / 1024);
            }
            while (await Task.WhenAny(load, Task.Delay(20)) != load);
            await load;
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{"server under load",-18} {Clients * RequestsPerClient} previews by {Clients} clients, {Clients * RequestsPerClient / seconds,5:0} a second   resident at most {peak,4:0} MB   limit 300 MB");
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
            data.Delete(recursive: true);
        }
    }

    private static async Task AskAsync(HttpClient client)
    {
        for (var i = 0; i < RequestsPerClient; i++)
        {
            using var answer = await client.GetAsync(new Uri(Preview, UriKind.Relative));
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync();
        }
    }

    private static async Task WaitUntilUpAsync(HttpClient client)
    {
        for (var start = Stopwatch.GetTimestamp(); ;)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("health", UriKind.Relative));
                return;
            }
            catch (HttpRequestException) when (Stopwatch.GetElapsedTime(start) < Patience)
            {
                await Task.Delay(100);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
