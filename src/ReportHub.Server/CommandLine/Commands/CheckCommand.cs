using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ReportHub.Checking;
using ReportHub.Foundation;
using ReportHub.Server.Auditing;
using ReportHub.Server.Checking;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>check FILE.txt</c>: does a text agree with itself? Needs no store, no lock, no fonts. 0 no errors, 1 errors, 2 not readable.</summary>
internal static class CheckCommand
{
    /// <summary>Far more than any paper; a slip of the hand must not fill the memory.</summary>
    private const long LargestFile = 4L << 20;

    public static Command Make()
    {
        var file = new Argument<string?>("FILE.txt") { Description = "要核查的文稿，UTF-8 纯文本", Arity = ArgumentArity.ZeroOrOne };
        var kind = new Option<string?>("--kind") { Description = "文种，例如 通报；不写则看标题" };
        var year = new Option<int?>("--year") { Description = "所属年度，例如 2019" };
        var date = new Option<string?>("--date") { Description = "成文日期，写成 2019-12-20 的形式；不写则看落款" };
        var json = new Option<bool>("--json") { Description = "以 JSON 输出" };
        var rules = new Option<bool>("--rules") { Description = "列出核查的全部规则和出处" };
        var command = new Command("check", "核查文稿前后是否一致：计数、合计、百分比、年份、引文、附件、标点") { file, kind, year, date, json, rules };
        command.SetAction((parsed, cancellation) => parsed.GetValue(rules)
            ? PrintRulesAsync(parsed.GetValue(json))
            : RunAsync(parsed.GetValue(file), parsed.GetValue(date), new() { Kind = parsed.GetValue(kind), FiscalYear = parsed.GetValue(year) }, parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string? file, string? date, CheckContext context, bool json, CancellationToken cancellation)
    {
        if (file is null)
        {
            await Screen.UsageErrorAsync(["要给出文稿，或用 --rules 列出规则。"]);
            return ExitCodes.Usage;
        }

        var issued = default(DateOnly);
        if (date is not null && !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out issued))
        {
            await Screen.UsageErrorAsync([$"--date 的值“{date}”不是日期，写成 2019-12-20 的形式。"]);
            return ExitCodes.Usage;
        }

        try
        {
            var text = PlainText.Read(Path.GetFileName(file), await ReadAsync(file, cancellation));
            var findings = ConsistencyChecker.Check(text, context with { IssueDate = date is null ? null : issued });
            await PrintAsync(TextCheckView.Of(text, findings), json);
            return findings.HasErrors() ? ExitCodes.Refused : ExitCodes.Done;
        }
        catch (Exception error) when (error is DecoderFallbackException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"错误：不能核查“{file}”：{(error is DecoderFallbackException ? "不是 UTF-8 文本。" : error.Message)}");
            return ExitCodes.Usage;
        }
    }

    private static async Task<string> ReadAsync(string file, CancellationToken cancellation)
    {
        var length = new FileInfo(file) is { Exists: true } found ? found.Length : throw new FileNotFoundException("没有这个文件。");
        return length <= LargestFile
            ? await File.ReadAllTextAsync(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), cancellation)
            : throw new InvalidDataException("文件大于 4 MB。");
    }

    private static async Task PrintAsync(TextCheckView view, bool json)
    {
        if (json)
        {
            await Screen.SayAsync(JsonSerializer.Serialize(view, AuditView.Json));
            return;
        }

        foreach (var finding in view.Findings)
        {
            await Screen.SayAsync(Screen.Line(finding));
        }

        await Screen.SayAsync($"{view.Text}：{view.Paragraphs} 段，错误 {view.Errors} 个，警告 {view.Warnings} 个，说明 {view.Notices} 个。位置为“段:字”。");
    }

    private static async Task<int> PrintRulesAsync(bool json)
    {
        var rules = ConsistencyChecker.Rules.Select(CheckRuleView.Of).ToList();
        if (json)
        {
            await Screen.SayAsync(JsonSerializer.Serialize(rules, AuditView.Json));
            return ExitCodes.Done;
        }

        foreach (var rule in rules)
        {
            await Screen.SayAsync($"{rule.Id}\t{rule.Title}\t{rule.Strength}\t{rule.Source}");
        }

        return ExitCodes.Done;
    }
}
