using System.Diagnostics;
using System.Globalization;

namespace ReportHub.Server.Benching;

/// <summary>One case measured: medians of CPU and wall time in ms (CPU of the whole process), mean of KB allocated, pages.</summary>
internal sealed record Measurement(string Name, double CpuMs, double WallMs, double AllocatedKb, int Pages)
{
    private const int WarmUp = 60;
    private const int Runs = 60;

    /// <summary>Measures <paramref name="run"/>, which gets the number of the run and answers the pages it made, on this thread.</summary>
    public static Measurement Of(string name, Func<int, int> run)
    {
        var pages = 0;
        for (var index = 1; index <= WarmUp; index++)
        {
            pages = run(index);
        }

        var cpu = new List<double>(Runs);
        var wall = new List<double>(Runs);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var index = 1; index <= Runs; index++)
        {
            var cpuBefore = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            pages = run(WarmUp + index);
            wall.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            cpu.Add((Environment.CpuUsage.TotalTime - cpuBefore).TotalMilliseconds);
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return new(name, Median(cpu), Median(wall), allocated / 1024.0 / Runs, pages);
    }

    public static double Median(List<double> values)
    {
        values.Sort();
        return (values[values.Count / 2] + values[(values.Count - 1) / 2]) / 2;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name,-18} CPU {CpuMs,8:0.00} ms   wall {WallMs,8:0.00} ms   allocated {AllocatedKb,8:0} KB   pages {Pages}");
}
