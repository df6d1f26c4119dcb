using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
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
            case IOException { InnerException: AddressInUseException } busy:
                await Console.Error.WriteLineAsync($"错误：监听地址已被别的程序占用（{busy.Message}）。\n    提示：停止那个程序，或用 --urls 换一个端口，例如 --urls http://127.0.0.1:5081。");
                return ExitCodes.Unavailable;
            case IOException or UnauthorizedAccessException:
                await Console.Error.WriteLineAsync($"错误：文件或文件夹不能读写（{error.Message}）\n    提示：检查路径是否正确、磁盘是否已满、当前账户有没有读写权限。");
                return ExitCodes.Unavailable;
            default:
                await Console.Error.WriteLineAsync($"错误：{error.Message}");
                return ExitCodes.Unavailable;
        }
    }

    public static string Line(FindingView finding)
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
