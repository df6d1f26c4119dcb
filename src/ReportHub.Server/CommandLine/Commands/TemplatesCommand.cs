using System.CommandLine;
using ReportHub.Foundation;
using ReportHub.Server.Edge;
using ReportHub.Templates;

namespace ReportHub.Server.CommandLine.Commands;

/// <summary><c>templates check DIR</c>: needs no store, no lock, no fonts.</summary>
internal static class TemplatesCommand
{
    public static Command Make()
    {
        var folder = new Argument<string>("DIR") { Description = "模板版本的文件夹，例如 report-templates/assessment-notice/1.0.0；给出 report-templates 则检查全部" };
        var check = new Command("check", "检查模板，一次列出全部问题") { folder };
        check.SetAction((parsed, _) => CheckAsync(Path.TrimEndingDirectorySeparator(Path.GetFullPath(parsed.GetRequiredValue(folder)))));
        return new("templates", "模板") { check };
    }

    private static async Task<int> CheckAsync(string folder)
    {
        if (!Directory.Exists(folder))
        {
            await Screen.UsageErrorAsync([$"没有“{folder}”这个文件夹。"]);
            return ExitCodes.Usage;
        }

        var (root, ids) = Find(folder);
        if (ids.Count == 0)
        {
            await Screen.UsageErrorAsync([$"“{folder}”里没有模板；模板版本的文件夹形如 report-templates/<模板>/<版本>/。"]);
            return ExitCodes.Usage;
        }

        var sound = true;
        foreach (var id in ids)
        {
            var findings = Check(root, id);
            await Screen.PrintAsync(FindingView.Of(findings));
            await Screen.SayAsync($"{id}：{Verdict(findings)}");
            sound &= !findings.HasErrors();
        }

        return sound ? ExitCodes.Done : ExitCodes.Refused;
    }

    private static (string Root, IReadOnlyList<TemplateId> Ids) Find(string folder)
    {
        var below = TemplateFolders.List(folder);
        if (below.Count > 0)
        {
            return (folder, below);
        }

        var template = Path.GetDirectoryName(folder);
        var root = Path.GetDirectoryName(template);
        return template is null || root is null ? (folder, []) : (root, [new(Path.GetFileName(template), Path.GetFileName(folder))]);
    }

    private static IReadOnlyList<Diagnostic> Check(string root, TemplateId id)
    {
        var closure = TemplateFolders.ReadClosure(root, id);
        if (!closure.Succeeded)
        {
            return closure.Findings;
        }

        var version = TemplateVersion.Open(closure.Value, id);
        return version.Value?.Findings ?? version.Findings;
    }

    private static string Verdict(IReadOnlyList<Diagnostic> findings)
    {
        var errors = findings.Count(finding => finding.Severity == Severity.Error);
        return findings.Count == 0 ? "没有问题。" : $"错误 {errors} 个，其他 {findings.Count - errors} 个。";
    }
}
