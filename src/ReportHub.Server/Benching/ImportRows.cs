using System.Diagnostics;
using System.Globalization;
using System.Text;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Server.Composition;
using ReportHub.Storage;

namespace ReportHub.Server.Benching;

/// <summary>
/// A workbook of 50,000 goals, each with an indicator on a second sheet, imported into a fresh store that holds their projects: dry run and commit, in a
/// process of its own. The peak is the whole resident memory of that process.
/// </summary>
internal static class ImportRows
{
    public const string Option = "--import";
    private const int Rows = 50_000;
    private const int RecordsPerUnit = 5_000;
    private static readonly RecordKind Kind = RecordKinds.Find("goal")!;

    /// <summary>What the child does; then one line: CPU s, wall s of the dry run and of the commit, peak MB, records made.</summary>
    public static async Task RunAsync()
    {
        var data = Directory.CreateTempSubdirectory("reporthub-bench-");
        try
        {
            using var folder = DataFolder.Open(data.FullName);
            await using var store = await JournalStore.OpenAsync(folder, new());
            await FillAsync(store);
            var bytes = Export.Xlsx(Kind, [.. Enumerable.Range(1, Rows).Select(number => new StoredRecord(Kind.Name, CodeOf(number), 1, GoalOf(number)))]);
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            await MeasureAsync(store, bytes);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    public static string Measure(ServerSettings settings)
    {
        var result = ChildRun.Bench(settings, Option);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{"import 50,000 rows",-18} CPU {result[0],8:0.0} s   dry run {result[1],5:0.0} s + commit {result[2],5:0.0} s   resident at most {result[3],4:0} MB   records {result[4]:0}   limit 20 s, 500 MB");
    }

    private static async Task MeasureAsync(JournalStore store, byte[] bytes)
    {
        using var sampler = new PeakSampler();
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var plan = Import.Plan(Kind, "goals.xlsx", bytes, store);
        var dry = Stopwatch.GetElapsedTime(start).TotalSeconds;
        start = Stopwatch.GetTimestamp();
        var answer = await Import.CommitAsync(new RecordOffice(store), plan, ImportMode.Whole, Context("import"));
        var commit = Stopwatch.GetElapsedTime(start).TotalSeconds;
        ChildRun.Print((Environment.CpuUsage.TotalTime - cpu).TotalSeconds, dry, commit, sampler.Stop(), answer.Outcomes.Count(outcome => outcome.Changed));
    }

    /// <summary>What the goals refer to, straight into the journal: no check is measured here.</summary>
    private static async Task FillAsync(JournalStore store)
    {
        for (var first = 1; first <= Rows; first += RecordsPerUnit)
        {
            var from = first;
            await PutAsync(store, $"projects-{from}", unit =>
            {
                for (var number = from; number < from + RecordsPerUnit; number++)
                {
                    unit.Put("project", CodeOf(number), ProjectOf(number));
                }
            });
        }

        await PutAsync(store, "rest", unit =>
        {
            unit.Put("unit", "101", "{}"u8.ToArray());
            unit.Put("indicator-scheme", "indicators-2015", """{"basis":"财预〔2015〕88号","code":"indicators-2015","effectiveFrom":"2015-06-01","effectiveTo":null,"levels":[{"level1":"产出指标","level2":"数量指标"}],"name":"共性指标"}"""u8.ToArray());
        });
    }

    private static Task<CommandAnswer> PutAsync(JournalStore store, string key, Action<IUnitOfWork> put) => store.ExecuteAsync(new("bench", Context(key), ContentHash.Of(key)), unit =>
    {
        put(unit);
        return "{}"u8.ToArray();
    });

    private static CommandContext Context(string key) => new("bench", new(2019, 12, 23), DateTimeOffset.UnixEpoch, key);

    private static string CodeOf(int number) => string.Create(CultureInfo.InvariantCulture, $"2019-101-{number:00000}");

    private static byte[] ProjectOf(int number) => Encoding.UTF8.GetBytes(
        $$"""{"attribute":"New","code":"{{CodeOf(number)}}","continues":null,"endYear":null,"fiscalYear":2019,"leader":null,"name":"第{{number}}个项目","note":null,"phone":null,"startYear":2019,"unit":"101"}""");

    private static byte[] GoalOf(int number) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Kind.Example.Span)
        .Replace("2019-101-001", CodeOf(number), StringComparison.Ordinal)
        .Replace("12000000,", string.Create(CultureInfo.InvariantCulture, $"{12_000_000 + (number * 317)},"), StringComparison.Ordinal)
        .Replace("完成全年", $"第{number}项：完成全年", StringComparison.Ordinal));
}
