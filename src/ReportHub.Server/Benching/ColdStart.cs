using System.Diagnostics;
using ReportHub.Reports;
using ReportHub.Server.Composition;

namespace ReportHub.Server.Benching;

/// <summary>From process start to the first PDF: this program started anew, several times.</summary>
internal static class ColdStart
{
    public const string Option = "--first";
    private const int Runs = 7;

    /// <summary>What the child does: one PDF, then one line with CPU ms, KB allocated and pages.</summary>
    public static void RenderFirst(ServerSettings settings)
    {
        using var output = new MemoryStream();
        var pages = Workload.Notice(settings).Run(1, OutputFormat.Pdf, output);
        ChildRun.Print(Environment.CpuUsage.TotalTime.TotalMilliseconds, GC.GetTotalAllocatedBytes() / 1024.0, pages);
    }

    public static Measurement Measure(ServerSettings settings)
    {
        var wall = new List<double>(Runs);
        var cpu = new List<double>(Runs);
        double[] result = [];
        for (var run = 0; run < Runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            result = ChildRun.Bench(settings, Option);
            wall.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            cpu.Add(result[0]);
        }

        return new("cold start", Measurement.Median(cpu), Measurement.Median(wall), result[1], (int)result[2]);
    }
}
