using System.Net.Sockets;
using ReportHub.Records;
using ReportHub.Reports;
using ReportHub.Server.Edge;
using Spectre.Console;

namespace ReportHub.Server.CommandLine;

/// <summary>What a person sees: results on standard output, progress and errors on standard error.</summary>
internal static class Screen
{
    /// <summary>Width of tables where no terminal says otherwise, in columns.</summary>
    private const int PipeWidth = 160;

    public static IProgress<string> Progress { get; } = new Lines();

    public static Task SayAsync(string text) => Console.Out.WriteLineAsync(text);

    public static Task UsageErrorAsync(IEnumerable<string> messages) => Console.Error.WriteLineAsync($"命令写法不对：{string.Join(' ', messages)}\n用法见 reporthub --help。");

    public static void Print(Table table)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = PipeWidth;
        }

        console.Write(table.Border(TableBorder.Rounded));
    }

    public static async Task PrintAsync(IEnumerable<FindingView> findings)
    {
        foreach (var finding in findings)
        {
            await Console.Error.WriteLineAsync(Line(finding));
        }
    }

    public static bool CanExplain(Exception error) =>
        error is ApiRefusedException or CommandRefusedException or StoreUnavailableException or ArchiveDamagedException or IOException or UnauthorizedAccessException or SocketException or HttpRequestException;

    /// <summary>Prints the cause and answers the exit code.</summary>
    public static async Task<int> ExplainAsync(Exception error)
    {
        switch (error)
        {
            case ApiRefusedException { Problem: var problem } refused:
                await Console.Error.WriteLineAsync($"{problem.Title}（{refused.Status}）");
                await PrintAsync(problem.Findings ?? []);
                return refused.Status >= 500 ? ExitCodes.Unavailable : ExitCodes.Refused;
            case CommandRefusedException refused:
                await PrintAsync(FindingView.Of(refused.Findings));
                return ExitCodes.Refused;
            case StoreUnavailableException unavailable:
                await Console.Error.WriteLineAsync($"错误 {unavailable.Code}：{unavailable.Message}");
                return ExitCodes.Unavailable;
            default:
                await Console.Error.WriteLineAsync($"错误：{error.Message}");
                return ExitCodes.Unavailable;
        }
    }

    private static string Line(FindingView finding)
    {
        var kind = finding.Severity switch { "error" => "错误", "warning" => "警告", _ => "说明" };
        var place = finding.Place is null ? "" : finding.Place + " ";
        var hint = finding.Hint is null ? "" : $"\n    提示：{finding.Hint}";
        return $"{place}{kind} {finding.Code}：{finding.Message}{hint}";
    }

    private sealed class Lines : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine("· " + value);
    }
}
