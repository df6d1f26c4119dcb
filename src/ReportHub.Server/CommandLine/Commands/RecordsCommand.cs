using System.CommandLine;
using ReportHub.Records;
using Spectre.Console;
using Command = System.CommandLine.Command;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>records</c>: the verbs on records of every kind, each one call of the API.</summary>
internal static class RecordsCommand
{
    /// <summary>Columns a terminal has room for beside the id.</summary>
    private const int MostColumns = 6;

    public static Command Make() => new("records", "记录：清单、导出、表样、导入、历史，结转到新年度")
    {
        MakeList(),
        MakeExport(),
        MakeForm(),
        ImportCommand.Make(),
        MakeHistory(),
        RollOverCommand.Make(),
    };

    /// <summary>Named in words: to list the kinds here would make all of them at every start of the program, whatever its verb.</summary>
    public static Argument<string> KindName() => new("KIND") { Description = "记录的种类，例如 goal、project、evaluation；写错时会列出全部种类" };

    /// <exception cref="CommandRefusedException">C102: there is no such kind.</exception>
    public static RecordKind Find(string name) => RecordKinds.Find(name)
        ?? throw new CommandRefusedException("C102", $"没有“{name}”这种记录。", "可用的种类：" + string.Join("、", RecordKinds.All.Select(kind => $"{kind.Name}（{kind.Title}）")));

    public static Option<string> OutputFile() => new("--out") { Description = "写到这个文件", Required = true };

    public static async Task WriteAsync(string file, byte[] bytes, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(file);
        await Screen.SayAsync(await FileWriting.WriteIfDifferentAsync(path, bytes, cancellation) ? $"已写入 {path}" : $"{path} 内容相同，没有改动。");
    }

    private static Command MakeList()
    {
        var kind = KindName();
        var filters = new ListOptions();
        var page = new Option<int>("--page") { Description = "页码（默认 1）", DefaultValueFactory = _ => 1 };
        var size = new Option<int>("--size") { Description = $"每页条数（默认 {RecordQuery.DefaultSize}）", DefaultValueFactory = _ => RecordQuery.DefaultSize };
        var command = new Command("list", "一页清单") { kind, page, size };
        filters.AddTo(command);
        return FolderOptions.Through(command, async (parsed, api, cancellation) =>
        {
            var wanted = Find(parsed.GetRequiredValue(kind));
            var answer = await api.ListRecordsAsync(wanted.Name, [.. filters.Of(parsed), new("page", $"{parsed.GetValue(page)}"), new("size", $"{parsed.GetValue(size)}")], cancellation);
            var columns = wanted.Main.Columns.Take(MostColumns).ToList();
            var table = new Table().AddColumns([.. columns.Select(column => Markup.Escape(column.Heading)).Prepend("代号")]);
            foreach (var item in answer.Items)
            {
                table.AddRow([.. columns.Select(column => RecordText.Of(item.Record, column)).Prepend(item.Id).Select(Markup.Escape)]);
            }

            Screen.Print(table);
            await Screen.SayAsync($"第 {answer.Page} 页，共 {answer.Pages} 页，{answer.Total} 条。");
            return ExitCodes.Done;
        });
    }

    private static Command MakeExport()
    {
        var kind = KindName();
        var filters = new ListOptions();
        var output = OutputFile();
        var sheet = new Option<string?>("--sheet") { Description = "导出 CSV 时取哪张表（默认主表）" };
        var command = new Command("export", "导出：.xlsx 是工作簿，.csv 是一张表") { kind, output, sheet };
        filters.AddTo(command);
        return FolderOptions.Through(command, async (parsed, api, cancellation) =>
        {
            var file = parsed.GetRequiredValue(output);
            var isCsv = file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
            var query = filters.Of(parsed).Concat(isCsv && parsed.GetValue(sheet) is { } named ? [new("sheet", named)] : []);
            await WriteAsync(file, await api.RecordFileAsync(Find(parsed.GetRequiredValue(kind)).Name, isCsv ? "export.csv" : "export.xlsx", query, cancellation), cancellation);
            return ExitCodes.Done;
        });
    }

    private static Command MakeForm()
    {
        var kind = KindName();
        var output = OutputFile();
        return FolderOptions.Through(new("form", "空白表样：填表说明、表头、下拉选项") { kind, output }, async (parsed, api, cancellation) =>
        {
            await WriteAsync(parsed.GetRequiredValue(output), await api.RecordFileAsync(Find(parsed.GetRequiredValue(kind)).Name, "form.xlsx", [], cancellation), cancellation);
            return ExitCodes.Done;
        });
    }

    private static Command MakeHistory()
    {
        var kind = KindName();
        var id = new Argument<string>("ID") { Description = "记录的代号，见 records list" };
        return FolderOptions.Through(new("history", "一条记录的历史：谁、何时、改了什么") { kind, id }, async (parsed, api, cancellation) =>
        {
            var history = await api.RecordHistoryAsync(Find(parsed.GetRequiredValue(kind)).Name, parsed.GetRequiredValue(id), cancellation);
            foreach (var revision in history.Revisions)
            {
                await Screen.SayAsync($"第 {revision.Revision} 版  {revision.Actor}  {revision.BusinessDate:yyyy-MM-dd}  {revision.Command}{(revision.Removed ? "  已删除" : "")}");
                foreach (var change in revision.Changes)
                {
                    await Screen.SayAsync($"  {change.Heading ?? change.Pointer}：{RecordText.Of(change.Before)} → {RecordText.Of(change.After)}");
                }
            }

            return ExitCodes.Done;
        });
    }
}
