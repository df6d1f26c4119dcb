using System.CommandLine;
using ReportHub.Server.Composition;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>serve</c>: the server of one data folder, until it is told to stop.</summary>
internal static class ServeCommand
{
    public const string DefaultUrl = "http://127.0.0.1:5080";

    public static Command Make()
    {
        var urls = new Option<string>("--urls") { Description = $"监听地址，多个用分号隔开（默认 {DefaultUrl}）", DefaultValueFactory = _ => DefaultUrl };
        var folders = new FolderOptions();
        var command = new Command("serve", "启动服务；数据为空时先装入 data-seed/") { urls };
        folders.AddTo(command, issues: true);
        command.SetAction((parsed, cancellation) => RunAsync(folders.Of(parsed), parsed.GetValue(urls)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ServerSettings settings, string urls, CancellationToken cancellation)
    {
        var addresses = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (addresses.Length == 0 || !addresses.All(IsAddress))
        {
            await Screen.UsageErrorAsync([$"--urls 的“{urls}”不是监听地址，应为 {DefaultUrl} 的形式，多个用分号隔开。"]);
            return ExitCodes.Usage;
        }

        await using var application = await RunningApplication.StartAsync(settings, addresses, Screen.Progress, TimeProvider.System, cancellation);
        await Screen.SayAsync($"服务已启动：{string.Join('、', application.Urls.Where(url => !url.Contains("unix:", StringComparison.Ordinal)))}（按 Ctrl+C 停止）");
        await application.WaitForShutdownAsync(cancellation);
        return ExitCodes.Done;
    }

    private static bool IsAddress(string text) =>
        text.StartsWith("http://", StringComparison.Ordinal) && Uri.TryCreate(text.Replace("http://*", "http://any", StringComparison.Ordinal).Replace("http://+", "http://any", StringComparison.Ordinal), UriKind.Absolute, out _);
}
