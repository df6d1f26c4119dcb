using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ReportHub.ServerTests;

/// <summary>This test program started again as a child that may be killed; whatever happens, it does not outlive the test.</summary>
internal sealed class ChildProcess : IDisposable
{
    private readonly Process process;

    public ChildProcess(string name, params string[] arguments)
    {
        // The host that runs this test runs the child, wherever it is installed.
        var host = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        process = Process.Start(new ProcessStartInfo(host, ["exec", typeof(ChildProcess).Assembly.Location, "child", name, .. arguments])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
    }

    public async Task<string?> ReadLineAsync() => await process.StandardOutput.ReadLineAsync();

    /// <summary>kill -9; answers the complete lines that were still in the pipe.</summary>
    public async Task<IReadOnlyList<string>> KillAsync()
    {
        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var lines = rest.Split('\n');
        return lines[..^1];
    }

    public async Task<int> ExitAsync()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
