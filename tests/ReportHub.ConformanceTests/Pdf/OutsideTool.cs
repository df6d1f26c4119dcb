using System.ComponentModel;
using System.Diagnostics;

namespace ReportHub.ConformanceTests.Pdf;

/// <summary>A program we did not write, run on a file of ours.</summary>
internal static class OutsideTool
{
    /// <summary>Exit code and everything it printed; skips the calling test, naming the program, when it is not installed.</summary>
    public static (int Exit, string Output) Run(string program, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + errors.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{program} is not installed.");
            throw;
        }
    }
}
