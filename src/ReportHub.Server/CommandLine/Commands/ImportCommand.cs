using System.CommandLine;
using ReportHub.Server.Edge;
using ReportHub.Server.Records;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>records import KIND FILE</c>: whole or not at all, unless told otherwise.</summary>
internal static class ImportCommand
{
    public static Command Make()
    {
        var kind = RecordsCommand.KindName();
        var file = new Argument<FileInfo>("FILE") { Description = "填好的表样（.xlsx）或一张表的 CSV" };
        var dry = new Option<bool>("--dry-run") { Description = "试导入：列出全部问题，不写任何内容" };
        var good = new Option<bool>("--good-rows") { Description = "只导入正确的行" };
        var rest = new Option<string?>("--bad-out") { Description = "与 --good-rows 合用：把有问题的行连同原因写到这个工作簿" };
        var amounts = new Option<bool>("--amounts-confirmed") { Description = "可疑的金额已经核对，不再拦下" };
        var options = new CommandOptions("请求标识；不写则每次都是新的请求（同一份文件再导入一次不会改变什么）");
        var command = new Command("import", "导入：整份成功或全部不改；有问题的行没有导入时退出码为 1") { kind, file, dry, good, rest, amounts };
        command.Validators.Add(result =>
        {
            if (result.GetValue(dry) && result.GetValue(good))
            {
                result.AddError("--dry-run 和 --good-rows 只能写一个。");
            }

            if (result.GetValue(rest) is not null && !result.GetValue(good))
            {
                result.AddError("--bad-out 要与 --good-rows 合用。");
            }
        });
        options.AddTo(command);
        return FolderOptions.Through(command, async (parsed, api, cancellation) =>
        {
            var source = parsed.GetRequiredValue(file);
            var upload = new ImportUpload(
                RecordsCommand.Find(parsed.GetRequiredValue(kind)).Name,
                source.Name,
                await File.ReadAllBytesAsync(source.FullName, cancellation),
                parsed.GetValue(dry) ? "dry" : parsed.GetValue(good) ? "good" : "whole",
                parsed.GetValue(amounts));
            return await TakeAsync(api, upload, options.OfNew(parsed), parsed.GetValue(rest), cancellation);
        });
    }

    private static async Task<int> TakeAsync(ApiClient api, ImportUpload upload, CommandHeaders headers, string? badRows, CancellationToken cancellation)
    {
        var answer = await api.ImportAsync(upload, headers, cancellation);
        await Screen.PrintAsync(answer.Findings);
        await Screen.SayAsync(Verdict(answer));
        if (badRows is not null && answer.Bad > 0)
        {
            await RecordsCommand.WriteAsync(badRows, await api.BadRowsAsync(upload, headers, cancellation), cancellation);
        }

        return answer.Bad == 0 && (answer.Committed || answer.AcceptsWhole) ? ExitCodes.Done : ExitCodes.Refused;
    }

    private static string Verdict(ImportView answer)
    {
        var counts = $"新增 {answer.New} 条，修改 {answer.Changed} 条，没有变化 {answer.Same} 条，有问题 {answer.Bad} 条。";
        return answer switch
        {
            { Repeated: true } => "此前已导入，没有重复办理：" + counts,
            { Committed: true } => "已导入：" + counts,
            { AcceptsWhole: true } => "试导入，可以整份导入：" + counts,
            _ => "试导入，有问题，没有写任何内容：" + counts,
        };
    }
}
