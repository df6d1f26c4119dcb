using System.CommandLine;
using ReportHub.Server.Composition;

namespace ReportHub.Server.CommandLine;

/// <summary>Options that say which folders a command works on; one instance per command.</summary>
internal sealed class FolderOptions
{
    private readonly Option<string?> data = new("--data") { Description = "数据文件夹（默认 var/）", HelpName = "DIR" };
    private readonly Option<string?> fonts = new("--fonts") { Description = "字体文件夹（默认 .cache/fonts/ 或环境变量 REPORTHUB_FONTS）", HelpName = "DIR" };
    private readonly Option<string?> templates = new("--templates") { Description = "模板文件夹（默认 report-templates/）", HelpName = "DIR" };

    public void AddTo(Command command)
    {
        command.Add(data);
        command.Add(fonts);
        command.Add(templates);
    }

    public ServerSettings Of(ParseResult parsed) => ServerSettings.From(parsed.GetValue(data), parsed.GetValue(fonts), parsed.GetValue(templates));

    /// <summary>A command that goes through the door of the data folder.</summary>
    public static Command Through(Command command, Func<ParseResult, ApiClient, CancellationToken, Task<int>> act)
    {
        var folders = new FolderOptions();
        folders.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var door = await Door.OpenAsync(folders.Of(parsed), Screen.Progress, TimeProvider.System, cancellation);
            return await act(parsed, door.Api, cancellation);
        });
        return command;
    }
}
