using Xunit.Runner.InProc.SystemConsole;
using ReportHub.ServerTests.Issuing;
using ReportHub.ServerTests.Storage;

namespace ReportHub.ServerTests;

/// <summary>The generated entry point of the runner, and before it the child processes that tests start and kill: <c>child NAME ARGUMENT…</c>.</summary>
internal static class EntryPoint
{
    public static async Task<int> Main(string[] args) => args switch
    {
        ["child", StorageChild.Name, .. var rest] => await StorageChild.RunAsync(rest),
        ["child", IssuingChild.Name, .. var rest] => await IssuingChild.RunAsync(rest),
        _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
            await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
        _ => await ConsoleRunner.Run(args),
    };
}
