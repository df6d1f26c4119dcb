using System.CommandLine;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>documents print ID --out FILE</c>: the file for the print shop, copies numbered or for sheets with a red head.</summary>
internal static class PrintCommand
{
    public static Command Make()
    {
        var id = DocumentsCommand.DocumentId();
        var copies = new Option<int>("--copies") { Description = "份数（默认 1；多于 1 份要给出起始份号）", DefaultValueFactory = _ => 1 };
        var first = new Option<int?>("--first") { Description = "起始份号，逐份加一" };
        var preprinted = new Option<bool>("--preprinted") { Description = "套红纸：不印发文机关标志和红线，位置照留" };
        var output = new Option<string>("--out") { Description = "写到这个文件", Required = true };
        return FolderOptions.Through(new("print", "付印文件：逐份编份号，或套红纸") { id, copies, first, preprinted, output }, async (parsed, api, cancellation) =>
        {
            var bytes = await api.PrintAsync(parsed.GetRequiredValue(id), parsed.GetValue(copies), parsed.GetValue(first), parsed.GetValue(preprinted), cancellation);
            var path = Path.GetFullPath(parsed.GetRequiredValue(output));
            await Screen.SayAsync(await FileWriting.WriteIfDifferentAsync(path, bytes, cancellation) ? $"已写入 {path}" : $"{path} 内容相同，没有改动。");
            return ExitCodes.Done;
        });
    }
}
