using System.Globalization;
using ReportHub.Reports;
using ReportHub.Server.Composition;

namespace ReportHub.Server.Benching;

/// <summary>
/// 100,000 rows in a process of their own: CPU time per row against W3, and the peak of memory above the loaded snapshot. Both start from an emptied heap: a table of
/// 100,000 rows is not set twice in memory that an earlier one has warmed.
/// </summary>
internal static class LongRun
{
    public const string Option = "--long";
    private const int ShortRows = 1_600;
    private const int Rows = 100_000;
    private const int ShortRuns = 30;

    /// <summary>What the child does; then one line: CPU ms of W3, CPU ms of the long table, MB above the snapshot, pages.</summary>
    public static void Render(ServerSettings settings)
    {
        var small = Workload.OfFolder(settings, WorkloadFolder.LongTable, [.. Enumerable.Range(0, 4).Select(first => (Func<byte[], byte[]>)(sample => WorkloadFolder.OtherRows(sample, ShortRows, first)))]);
        for (var run = 0; run < ShortRuns; run++)
        {
            small.Run(run, OutputFormat.Pdf, Stream.Null);
        }

        var shortCpu = Measurement.Median([.. Enumerable.Range(0, ShortRuns).Select(run => ShortCpu(small, run))]);
        var large = Workload.OfFolder(settings, WorkloadFolder.LongTable, [sample => WorkloadFolder.OtherRows(sample, Rows, 0)]);
        EmptyHeap();
        var before = PeakSampler.ResidentMegabytes();
        using var sampler = new PeakSampler();
        var pages = 0;
        var longCpu = CpuOf(() => pages = large.Run(0, OutputFormat.Pdf, Stream.Null));
        ChildRun.Print(shortCpu, longCpu, sampler.Stop() - before, pages);
    }

    public static string Measure(ServerSettings settings)
    {
        var result = ChildRun.Bench(settings, Option);
        var ratio = result[1] / Rows / (result[0] / ShortRows);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{"100,000 rows",-18} CPU {result[1],8:0} ms   per row {ratio,5:0.00} x W3   peak above the snapshot {result[2],5:0} MB   pages {result[3]:0}   limit 1.2 x, 600 MB");
    }

    private static void EmptyHeap() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private static double ShortCpu(Workload small, int run)
    {
        EmptyHeap();
        return CpuOf(() => small.Run(run, OutputFormat.Pdf, Stream.Null));
    }

    private static double CpuOf(Action act)
    {
        var before = Environment.CpuUsage.TotalTime;
        act();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
