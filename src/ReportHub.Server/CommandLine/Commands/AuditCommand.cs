using System.CommandLine;
using System.Text.Json;
using ReportHub.Audit;
using ReportHub.Server.Auditing;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>audit FILE.pdf</c>: measures any PDF against GB/T 9704-2012; needs no store, no lock, no fonts. 0 no errors or no official document, 1 errors, 2 not readable.</summary>
internal static class AuditCommand
{
    /// <summary>A paper of a hundred pages has a few megabytes; this keeps a slip of the hand from filling the memory.</summary>
    private const long LargestFile = 256L << 20;

    public static Command Make()
    {
        var file = new Argument<string?>("FILE.pdf") { Description = "要核查的 PDF 文件（本系统或其他软件生成的均可）", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "以 JSON 输出" };
        var rules = new Option<bool>("--rules") { Description = "列出核查的全部条款、依据和允差" };
        var failures = new Option<bool>("--failures") { Description = "只列错误和提示" };
        var preprinted = new Option<bool>("--preprinted") { Description = "套红纸：红色标志和分隔线已预印在纸上，文件里没有" };
        var command = new Command("audit", "按 GB/T 9704-2012 逐条核查 PDF 的版式") { file, json, rules, failures, preprinted };
        command.SetAction((parsed, cancellation) => parsed.GetValue(rules)
            ? PrintRulesAsync(parsed.GetValue(json))
            : RunAsync(parsed.GetValue(file), parsed.GetValue(preprinted), parsed.GetValue(json), parsed.GetValue(failures), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string? file, bool preprinted, bool json, bool failuresOnly, CancellationToken cancellation)
    {
        if (file is null)
        {
            await Screen.UsageErrorAsync(["要给出 PDF 文件，或用 --rules 列出条款。"]);
            return ExitCodes.Usage;
        }

        try
        {
            var report = PdfAuditor.Audit(await ReadAsync(file, cancellation), preprinted);
            await PrintAsync(report, json, failuresOnly);
            return report.Errors > 0 ? ExitCodes.Refused : ExitCodes.Done;
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"错误：不能核查“{file}”：{error.Message}");
            return ExitCodes.Usage;
        }
    }

    private static async Task<byte[]> ReadAsync(string file, CancellationToken cancellation)
    {
        var length = new FileInfo(file) is { Exists: true } found ? found.Length : throw new FileNotFoundException("没有这个文件。");
        return length <= LargestFile ? await File.ReadAllBytesAsync(file, cancellation) : throw new InvalidDataException("文件大于 256 MB。");
    }

    private static async Task PrintAsync(AuditReport report, bool json, bool failuresOnly)
    {
        var items = failuresOnly ? [.. report.Items.Where(item => item.Verdict is Verdict.Error or Verdict.Notice)] : report.Items;
        if (json)
        {
            await Screen.SayAsync(JsonSerializer.Serialize(AuditView.Of(report, items), AuditView.Json));
            return;
        }

        foreach (var item in items)
        {
            await Screen.SayAsync(AuditText.Line(item));
        }

        await Screen.SayAsync(report.Summary);
    }

    private static async Task<int> PrintRulesAsync(bool json)
    {
        if (json)
        {
            await Screen.SayAsync(JsonSerializer.Serialize(PdfAuditor.AllRules.Select(AuditRuleView.Of), AuditView.Json));
            return ExitCodes.Done;
        }

        foreach (var rule in PdfAuditor.AllRules)
        {
            await Screen.SayAsync($"{rule.Clause}\t{rule.What}\t{AuditText.Of(rule.Strength)}\t{rule.Demand}\t依据 {AuditText.Of(rule.Basis)}\t允差 {AuditText.Tolerance(rule)}");
        }

        return ExitCodes.Done;
    }
}
