using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ReportHub.Records;

namespace ReportHub.Server.Benching;

/// <summary>What the list index of one kind takes in memory for 50,000 rows, and how long a page of them takes.</summary>
internal static class ListIndex
{
    private const int Rows = 50_000;
    private const int Pages = 20;

    public static string Measure()
    {
        var kept = new Kept();
        var kind = RecordKinds.Find(Kept.Kind)!;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var browser = new RecordBrowser(kept, kept);
        browser.Count(kind);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        var query = QueryReader.Read(kind, [new("sort", "-name"), new("q", "7")]).Value!;
        var wall = new List<double>(Pages);
        for (var page = 1; page <= Pages; page++)
        {
            var start = Stopwatch.GetTimestamp();
            browser.List(kind, query with { Page = page });
            wall.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        GC.KeepAlive(browser);
        return string.Create(
            CultureInfo.InvariantCulture, $"list index of {Rows:#,0} projects: {bytes / 1024.0 / 1024:0.0} MB   page by text and name: median {Measurement.Median(wall):0.0} ms wall");
    }

    /// <summary>Projects in memory that never change.</summary>
    private sealed class Kept : IRecordReader, IRecordJournal
    {
        public const string Kind = "project";

        private readonly Dictionary<string, StoredRecord> records = Enumerable.Range(1, Rows).Select(Record).ToDictionary(record => record.Id, StringComparer.Ordinal);

        public StoredRecord? Find(string kind, string id) => records.GetValueOrDefault(id);

        public IReadOnlyList<StoredRecord> List(string kind) => [.. records.Values];

        public RecordChanges ChangesSince(string kind, long sequence) => new(1, sequence < 1 ? null : []);

        public IReadOnlyList<RecordRevision> History(string kind, string id) => [];

        private static StoredRecord Record(int number) =>
            new(Kind, BenchProject.CodeOf(number), 1, JsonSerializer.SerializeToUtf8Bytes(BenchProject.Of(number, $"{101 + (number % 60)}"), JsonSerializerOptions.Web));
    }
}
