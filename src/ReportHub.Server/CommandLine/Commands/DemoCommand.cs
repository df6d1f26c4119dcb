using System.CommandLine;
using ReportHub.Server.Composition;
using ReportHub.Server.Documents;
using ReportHub.Server.Edge;
using Spectre.Console;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>demo</c>: issues the notice of 2019 out of the seed and writes its files; running it again changes nothing.</summary>
internal static class DemoCommand
{
    // Fixed keys: the second run asks the same and gets the same paper.
    private const string CreateKey = "demo-notice-2019-create";
    private const string RegisterKey = "demo-notice-2019-register";
    private const string RequestName = "notice-2019.json";
    private const string Actor = "demo";

    public static Command Make()
    {
        var output = new Option<string?>("--out") { Description = "结果文件夹（默认 out/）", HelpName = "DIR" };
        var date = new Option<string?>("--date") { Description = "业务日期（默认取请求文件里的日期）" };
        var folders = new FolderOptions();
        var command = new Command("demo", "演示：装入数据，登记 2019 年考核结果通报，写出 PDF、DOCX、HTML") { output, date };
        folders.AddTo(command, issues: true);
        command.SetAction((parsed, cancellation) =>
        {
            var settings = folders.Of(parsed);
            return RunAsync(settings, Path.GetFullPath(parsed.GetValue(output) ?? settings.OutputFolder), parsed.GetValue(date), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(ServerSettings settings, string output, string? date, CancellationToken cancellation)
    {
        var progress = Screen.Progress;
        var request = await RequestFile.ReadAsync(Path.Combine(settings.SeedFolder, RequestName), cancellation);
        progress.Report($"打开数据文件夹 {settings.DataFolder}");
        await using var door = await Door.OpenAsync(settings, progress, TimeProvider.System, cancellation);
        progress.Report(door.IsOwn ? "本进程直接办理。" : "由正在运行的服务办理。");
        var issued = await IssueAsync(door.Api, request, date, progress, cancellation);
        var written = await WriteAsync(door.Api, issued, output, cancellation);
        progress.Report("核验：按冻结的数据重新排版并比对……");
        var verification = await door.Api.VerifyAsync(issued.Id, cancellation);
        await ShowAsync(issued, written, verification, output);
        return verification.ArchiveIntact ? ExitCodes.Done : ExitCodes.Refused;
    }

    private static async Task<DocumentView> IssueAsync(ApiClient api, RequestFile request, string? date, IProgress<string> progress, CancellationToken cancellation)
    {
        var registration = request.Registration ?? new(null, null, null, null);
        var businessDate = date ?? registration.BusinessDate;
        progress.Report("拟稿：取数、套版……");
        var draft = await api.CreateAsync(request.ToBody(), new(CreateKey, Actor, businessDate), cancellation);
        progress.Report("登记：编号、排版、归档……");
        return await api.RegisterAsync(draft.Id, registration.ToBody(), new(RegisterKey, Actor, businessDate), cancellation);
    }

    private static async Task<IReadOnlyList<(FileView File, string Path, bool Written)>> WriteAsync(ApiClient api, DocumentView issued, string output, CancellationToken cancellation)
    {
        var written = new List<(FileView, string, bool)>();
        foreach (var file in issued.Files)
        {
            var bytes = await api.OriginalAsync(issued.Id, file.Format, cancellation);
            var path = Path.Combine(output, $"{FileAnswers.SafeName(issued.Number ?? issued.Title)}.{file.Format}");
            written.Add((file, path, await FileWriting.WriteIfDifferentAsync(path, bytes, cancellation)));
        }

        return written;
    }

    private static async Task ShowAsync(
        DocumentView issued, IReadOnlyList<(FileView File, string Path, bool Written)> files, VerificationView verification, string output)
    {
        await Screen.SayAsync($"{issued.Number}　{issued.Title}");
        var table = new Table().AddColumns("文件", "字节", "页数", "SHA-256", "状态");
        foreach (var (file, path, written) in files)
        {
            var pages = file.Format is "html" ? "" : $"{issued.PageCount}";
            table.AddRow([.. new[] { Path.GetFileName(path), $"{file.Length}", pages, file.Sha256[..12], written ? "已写出" : "没有变化" }.Select(Markup.Escape)]);
        }

        Screen.Print(table);
        await Screen.SayAsync($"文件夹：{output}");
        await Screen.SayAsync($"核验：{DocumentsCommand.Verdict(verification)}");
        var substituted = issued.Fonts.Where(font => font.Substituted).Select(font => font.Face).Distinct(StringComparer.Ordinal).ToList();
        await Screen.SayAsync(substituted.Count == 0 ? "字体：全部为配置的标准字体。" : $"替代字体（纸面上不作标记）：{string.Join('、', substituted)}");
        if (issued.Repeated && files.All(file => !file.Written))
        {
            await Screen.SayAsync("此前已经办理，这次没有改动任何内容。");
        }
    }
}
