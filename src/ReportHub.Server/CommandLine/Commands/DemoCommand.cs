using System.CommandLine;
using ReportHub.Server.Composition;
using ReportHub.Server.Documents;
using ReportHub.Server.Edge;
using Spectre.Console;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>demo</c>: issues the papers of 2019 out of the seed and writes their files; running it again changes nothing.</summary>
internal static class DemoCommand
{
    private const string Actor = "demo";

    // By their dates: numbers are allotted in the order of registration.
    private static readonly string[] Papers = ["goal-approval-2019", "monitoring-2019", "feedback-2019", "rectification-2019", "notice-2019", "annual-report-2019"];

    public static Command Make()
    {
        var output = new Option<string?>("--out") { Description = "结果文件夹（默认 out/）", HelpName = "DIR" };
        var date = new Option<string?>("--date") { Description = "业务日期（默认取各请求文件里的日期）" };
        var folders = new FolderOptions();
        var command = new Command("demo", "演示：装入数据，依次登记 2019 年的六件公文，写出 PDF、DOCX、HTML") { output, date };
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
        var requests = new List<(string Name, RequestFile Request)>();
        foreach (var name in Papers)
        {
            requests.Add((name, await RequestFile.ReadAsync(Path.Combine(settings.SeedFolder, name + ".json"), cancellation)));
        }

        progress.Report($"打开数据文件夹 {settings.DataFolder}");
        await using var door = await Door.OpenAsync(settings, progress, TimeProvider.System, cancellation);
        progress.Report(door.IsOwn ? "本进程直接办理。" : "由正在运行的服务办理。");
        var results = new List<Result>();
        foreach (var (name, request) in requests)
        {
            results.Add(await MakeAsync(door.Api, name, request, date, output, progress, cancellation));
        }

        await ShowAsync(results, output);
        return results.All(result => result.Verification.ArchiveIntact) ? ExitCodes.Done : ExitCodes.Refused;
    }

    private static async Task<Result> MakeAsync(ApiClient api, string name, RequestFile request, string? date, string output, IProgress<string> progress, CancellationToken cancellation)
    {
        var issued = await IssueAsync(api, name, request, date, progress, cancellation);
        var written = await WriteAsync(api, issued, output, cancellation);
        progress.Report($"核验 {issued.Number}：按冻结的数据重新排版并比对……");
        return new(issued, written, await api.VerifyAsync(issued.Id, cancellation));
    }

    private static async Task<DocumentView> IssueAsync(ApiClient api, string name, RequestFile request, string? date, IProgress<string> progress, CancellationToken cancellation)
    {
        var registration = request.Registration ?? new(null, null, null, null);
        var businessDate = date ?? registration.BusinessDate;
        // Fixed keys: the second run asks the same and gets the same paper.
        progress.Report($"{name}：拟稿，取数、套版……");
        var draft = await api.CreateAsync(request.ToBody(), new($"demo-{name}-create", Actor, businessDate), cancellation);
        progress.Report($"{name}：登记，编号、排版、归档……");
        return await api.RegisterAsync(draft.Id, registration.ToBody(), new($"demo-{name}-register", Actor, businessDate), cancellation);
    }

    private static async Task<IReadOnlyList<WrittenFile>> WriteAsync(ApiClient api, DocumentView issued, string output, CancellationToken cancellation)
    {
        var written = new List<WrittenFile>();
        foreach (var file in issued.Files)
        {
            var bytes = await api.OriginalAsync(issued.Id, file.Format, cancellation);
            var path = Path.Combine(output, $"{FileAnswers.SafeName(issued.Number ?? issued.Title)}.{file.Format}");
            written.Add(new(file, path, await FileWriting.WriteIfDifferentAsync(path, bytes, cancellation)));
        }

        return written;
    }

    private static async Task ShowAsync(IReadOnlyList<Result> results, string output)
    {
        foreach (var result in results)
        {
            await Screen.SayAsync($"{result.Issued.Number}　{result.Issued.Title}");
            var table = new Table().AddColumns("文件", "字节", "页数", "SHA-256", "状态");
            foreach (var (file, path, written) in result.Files)
            {
                var pages = file.Format is "html" ? "" : $"{result.Issued.PageCount}";
                table.AddRow([.. new[] { Path.GetFileName(path), $"{file.Length}", pages, file.Sha256[..12], written ? "已写出" : "没有变化" }.Select(Markup.Escape)]);
            }

            Screen.Print(table);
            await Screen.SayAsync($"核验：{DocumentsCommand.Verdict(result.Verification)}");
        }

        await Screen.SayAsync($"文件夹：{output}");
        var substituted = results.SelectMany(result => result.Issued.Fonts).Where(font => font.Substituted).Select(font => font.Face).Distinct(StringComparer.Ordinal).ToList();
        await Screen.SayAsync(substituted.Count == 0 ? "字体：全部为配置的标准字体。" : $"替代字体（纸面上不作标记）：{string.Join('、', substituted)}");
        if (results.All(result => result.Issued.Repeated && result.Files.All(file => !file.Written)))
        {
            await Screen.SayAsync("此前已经办理，这次没有改动任何内容。");
        }
    }

    /// <summary>A file of a paper, where it lies, and whether it was written anew.</summary>
    private sealed record WrittenFile(FileView File, string Path, bool Written);

    /// <summary>One paper made.</summary>
    private sealed record Result(DocumentView Issued, IReadOnlyList<WrittenFile> Files, VerificationView Verification);
}
