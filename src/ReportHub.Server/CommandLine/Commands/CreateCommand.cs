using System.CommandLine;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>documents create FILE</c>: drafts what a request file asks for.</summary>
internal static class CreateCommand
{
    public static Command Make()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "请求文件（JSON：template、fiscalYear、facts，说某一条记录的公文另写 subject）" };
        var options = new CommandOptions();
        var command = new Command("create", "拟稿") { file };
        options.AddTo(command);
        return FolderOptions.Through(command, async (parsed, api, cancellation) =>
        {
            var request = await RequestFile.ReadAsync(parsed.GetRequiredValue(file).FullName, cancellation);
            var body = request.ToBody();
            await DocumentsCommand.PrintAsync(await api.CreateAsync(body, options.Of(parsed, "create", body), cancellation));
            return ExitCodes.Done;
        });
    }
}
