using System.Diagnostics;
using System.Globalization;
using ReportHub.Reports;

namespace ReportHub.Server.Benching;

/// <summary>Papers a second with one thread per core.</summary>
internal static class Throughput
{
    private const int Papers = 2_000;

    public static string Of(string name, Workload workload)
    {
        Run(workload, Papers / 4);
        var start = Stopwatch.GetTimestamp();
        Run(workload, Papers);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-18} {Papers / seconds,8:0} a second on {Environment.ProcessorCount} cores   limit 600");
    }

    private static void Run(Workload workload, int papers) => Parallel.For(
        0, papers, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, sequence => workload.Run(sequence, OutputFormat.Pdf, Stream.Null));
}
