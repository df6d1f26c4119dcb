using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace ReportHub.ServerTests.Http.Records;

/// <summary>Writers and readers at once over HTTP for a while; remembers every acknowledged write and every error.</summary>
internal sealed class Soak(HttpClient http, TimeSpan duration)
{
    private const string Shared = "soak-shared";

    /// <summary>Written by a writer always together, so that a reader never sees one of them alone.</summary>
    private const int PairSize = 8;

    private readonly long start = Stopwatch.GetTimestamp();
    private readonly ConcurrentDictionary<string, (long Revision, string Leader)> acknowledged = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> errors = new();
    private int writes;
    private int lost;
    private int reads;

    /// <summary>Last acknowledged revision and content of each record.</summary>
    public IReadOnlyDictionary<string, (long Revision, string Leader)> Acknowledged => acknowledged;

    public IReadOnlyCollection<string> Errors => errors;

    public int Reads => reads;

    public int Writes => writes;

    /// <summary>Changes of the shared record that another writer came before; each got 412.</summary>
    public int Lost => lost;

    private bool IsOver => Stopwatch.GetElapsedTime(start) > duration;

    public async Task RunAsync(int writers, int readers)
    {
        await CreateAsync(Shared, "0");
        await Task.WhenAll(Enumerable.Range(0, writers).Select(WriteAsync).Concat(Enumerable.Range(0, readers).Select(ReadAsync)));
    }

    private async Task WriteAsync(int writer)
    {
        for (var round = 0; !IsOver; round++)
        {
            await CreateAsync($"soak-{writer}-{round}", $"{round}");
            await PatchAsync($"soak-{writer}-{round}", 1, $"{round} 改");
            await RaceAsync($"{writer} 第 {round} 轮");
            await PutGroupAsync(writer, round);
        }
    }

    private async Task CreateAsync(string code, string leader)
    {
        using var answer = await http.CreateAsync("project", RecordApi.Project(code, leader: leader));
        Note(answer, HttpStatusCode.Created, code, 1, leader);
    }

    private async Task PatchAsync(string code, long revision, string leader)
    {
        using var answer = await http.PatchAsync("/records/project/" + code, new { leader }, $"\"{revision}\"");
        Note(answer, HttpStatusCode.OK, code, revision + 1, leader);
    }

    /// <summary>All writers change one record, each under the revision it has read.</summary>
    private async Task RaceAsync(string leader)
    {
        using var read = await http.GetAsync("/records/project/" + Shared);
        var revision = (await Answers.JsonOf(read)).GetProperty("revision").GetInt64();
        using var answer = await http.PatchAsync("/records/project/" + Shared, new { leader }, $"\"{revision}\"");
        if (answer.StatusCode == HttpStatusCode.PreconditionFailed)
        {
            Interlocked.Increment(ref lost);
            return;
        }

        Note(answer, HttpStatusCode.OK, Shared, revision + 1, leader);
    }

    private async Task PutGroupAsync(int writer, int round)
    {
        var (leader, codes) = ($"{round}", Enumerable.Range(0, PairSize).Select(number => $"group-{writer}-{number}").ToList());
        using var answer = await http.SendAsync(HttpMethod.Post, "/records/batch", codes.Select(code => round == 0
            ? (object)new { op = "create", kind = "project", record = RecordApi.Project(code, leader: leader) }
            : new { op = "patch", kind = "project", id = code, revision = round, fields = new { leader } }), RecordApi.NewKey());
        codes.ForEach(code => Note(answer, HttpStatusCode.OK, code, round + 1, leader));
    }

    private void Note(HttpResponseMessage answer, HttpStatusCode wanted, string code, long revision, string leader)
    {
        if (answer.StatusCode != wanted)
        {
            errors.Enqueue($"{answer.RequestMessage!.Method} {code}: {(int)answer.StatusCode}");
            return;
        }

        Interlocked.Increment(ref writes);
        acknowledged.AddOrUpdate(code, (revision, leader), (_, known) => known.Revision > revision ? known : (revision, leader));
    }

    private async Task ReadAsync(int reader)
    {
        for (var round = reader; !IsOver; round++)
        {
            try
            {
                await ReadOnceAsync(round);
                Interlocked.Increment(ref reads);
            }
            catch (Exception error)
            {
                errors.Enqueue($"reader {reader}: {error.Message}");
            }
        }
    }

    private Task ReadOnceAsync(int round) => (round % 4) switch
    {
        0 => CheckGroupAsync(round / 4 % 4),
        1 => http.GetJsonAsync($"/records/project?page={1 + (round % 7)}&sort=-leader"),
        2 => http.GetJsonAsync($"/records/project/{Shared}"),
        _ => http.GetJsonAsync($"/records/project/{Shared}/history"),
    };

    private async Task CheckGroupAsync(int writer)
    {
        var items = (await http.GetJsonAsync($"/records/project?q=group-{writer}-")).GetProperty("items").EnumerateArray().Select(LeaderOf).ToList();
        if (items.Count is not (0 or PairSize) || items.Distinct().Count() > 1)
        {
            errors.Enqueue($"a reader saw half of a unit: {string.Join(' ', items)}");
        }
    }

    private static string LeaderOf(JsonElement item) => item.GetProperty("record").GetProperty("leader").GetString()!;
}
