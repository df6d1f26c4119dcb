using System.Diagnostics;
using System.Runtime.InteropServices;
using ReportHub.Server.Composition;
using ReportHub.Tests;

namespace ReportHub.ServerTests.CommandLine;

/// <summary>The built program in a process of its own, as a person starts it.</summary>
internal static class BuiltProgram
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Exit code and what it wrote.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var host = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet");
        using var process = Process.Start(new ProcessStartInfo(host, ["exec", Path.Combine(AppContext.BaseDirectory, "ReportHub.Server.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [ServerSettings.HomeVariable] = Repository.Root, [ServerSettings.FontsVariable] = Repository.Fonts },
        })!;
        var output = process.StandardOutput.ReadToEndAsync(Stop);
        var errors = process.StandardError.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        return (process.ExitCode, await output, await errors);
    }
}
