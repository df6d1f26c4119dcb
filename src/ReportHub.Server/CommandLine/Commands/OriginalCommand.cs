using System.CommandLine;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>documents original ID FORMAT --out FILE</c>: the archived bytes.</summary>
internal static class OriginalCommand
{
    public static Command Make()
    {
        var id = DocumentsCommand.DocumentId();
        var format = new Argument<string>("FORMAT") { Description = "pdf、docx 或 html" };
        var output = new Option<string>("--out") { Description = "写到这个文件", Required = true };
        return FolderOptions.Through(new("original", "取归档原件") { id, format, output }, async (parsed, api, cancellation) =>
        {
            var bytes = await api.OriginalAsync(parsed.GetRequiredValue(id), parsed.GetRequiredValue(format), cancellation);
            var path = Path.GetFullPath(parsed.GetRequiredValue(output));
            await Screen.SayAsync(await FileWriting.WriteIfDifferentAsync(path, bytes, cancellation) ? $"已写入 {path}" : $"{path} 已是原件，没有改动。");
            return ExitCodes.Done;
        });
    }
}
