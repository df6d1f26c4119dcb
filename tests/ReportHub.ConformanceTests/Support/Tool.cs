using System.Diagnostics;

namespace ReportHub.ConformanceTests.Support;

/// <summary>Programs we did not write, called as a person would; a test that lacks one is skipped and says which.</summary>
internal static class Tool
{
    private const int TimeoutMilliseconds = 120_000;

    public static void Require(string program, string package)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));
        Assert.SkipUnless(found, $"{program} is missing: apt-get install {package}");
    }

    /// <summary>Runs to the end and answers the exit code and everything printed.</summary>
    public static (int ExitCode, string Output) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(TimeoutMilliseconds))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not end within {TimeoutMilliseconds / 1000} s.");
        }

        return (process.ExitCode, output + errors.Result);
    }

    /// <summary>Runs and expects success.</summary>
    public static string Output(string program, params string[] arguments)
    {
        var (exitCode, output) = Run(program, arguments);
        Assert.True(exitCode == 0, $"{program} ended with {exitCode}: {output}");
        return output;
    }
}
