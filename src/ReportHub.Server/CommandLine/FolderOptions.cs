using System.CommandLine;
using ReportHub.Server.Composition;

namespace ReportHub.Server.CommandLine;

/// <summary>Options that say which folders a command works on and, where it may issue papers, how strictly; one instance per command.</summary>
internal sealed class FolderOptions
{
    private readonly Option<string?> data = new("--data") { Description = "数据文件夹（默认 var/）", HelpName = "DIR" };
    private readonly Option<string?> fonts = new("--fonts") { Description = "字体文件夹（默认 .cache/fonts/ 或环境变量 REPORTHUB_FONTS）", HelpName = "DIR" };
    private readonly Option<string?> templates = new("--templates") { Description = "模板文件夹（默认 report-templates/）", HelpName = "DIR" };

    private readonly Option<bool> strictFonts = new("--strict-fonts") { Description = "有字体由其他字体代替时不予登记；由正在运行的服务办理时，以该服务启动时的设置为准" };

    public void AddTo(Command command, bool issues = false)
    {
        command.Add(data);
        command.Add(fonts);
        command.Add(templates);
        if (issues)
        {
            command.Add(strictFonts);
        }
    }

    public ServerSettings Of(ParseResult parsed) => ServerSettings.From(parsed.GetValue(data), parsed.GetValue(fonts), parsed.GetValue(templates), parsed.GetValue(strictFonts));

    /// <summary>A command that goes through the door of the data folder.</summary>
    public static Command Through(Command command, Func<ParseResult, ApiClient, CancellationToken, Task<int>> act, bool issues = false)
    {
        var folders = new FolderOptions();
        folders.AddTo(command, issues);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var door = await Door.OpenAsync(folders.Of(parsed), Screen.Progress, TimeProvider.System, cancellation);
            return await act(parsed, door.Api, cancellation);
        });
        return command;
    }
}
