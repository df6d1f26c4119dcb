using System.Diagnostics;
using System.Globalization;
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
        var pages = NoticeWorkload.Load(settings).Run(1, OutputFormat.Pdf, output);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.CpuUsage.TotalTime.TotalMilliseconds} {GC.GetTotalAllocatedBytes() / 1024.0} {pages}"));
    }

    public static Measurement Measure(ServerSettings settings)
    {
        var wall = new List<double>(Runs);
        var cpu = new List<double>(Runs);
        var (allocated, pages) = (0.0, 0);
        for (var run = 0; run < Runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            using var child = Process.Start(StartOf(settings))!;
            var line = child.StandardOutput.ReadLine();
            wall.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            child.WaitForExit();
            var parts = line?.Split(' ') ?? throw new InvalidOperationException($"The process for the cold start ended with {child.ExitCode} and no result.");
            cpu.Add(double.Parse(parts[0], CultureInfo.InvariantCulture));
            allocated = double.Parse(parts[1], CultureInfo.InvariantCulture);
            pages = int.Parse(parts[2], CultureInfo.InvariantCulture);
        }

        return new("cold start", Measurement.Median(cpu), Measurement.Median(wall), allocated, pages);
    }

    private static ProcessStartInfo StartOf(ServerSettings settings)
    {
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(program) is "dotnet")
        {
            start.ArgumentList.Add(typeof(ColdStart).Assembly.Location);
        }

        foreach (var argument in (ReadOnlySpan<string>)["bench", Option, "--fonts", settings.FontsFolder, "--templates", settings.TemplatesFolder])
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
