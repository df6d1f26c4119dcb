using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Findings of one binding; what is said of one field is said once.</summary>
internal sealed class BindingFindings
{
    private readonly List<Diagnostic> findings = [];
    private readonly HashSet<(string Code, SourcePlace? Place, string? Message)> seen = [];
    private int dropped;

    public void Add(Diagnostic finding)
    {
        if (!seen.Add((finding.Code, finding.Place, finding.Place is null ? finding.Message : null)))
        {
            return;
        }

        if (findings.Count < FindingList.Limit || (finding.Severity == Severity.Error && !findings.HasErrors()))
        {
            findings.Add(finding);
        }
        else
        {
            dropped++;
        }
    }

    public void TooLong(int length, DataNode? origin, SourcePlace place) => Add(Diagnostic.Error(
        "T607", $"数据 {Path(origin)} 有 {length} 个字符，最多 {Limits.ValueCharacters} 个。", place, "缩短这一项，或分成几项"));

    public void TooLarge(DataNode? origin, string name, SourcePlace place) => Add(Diagnostic.Error(
        "T709", $"数据 {Path(origin)}（{name}）的数太大，印不出来。", place, "检查这个数和它的单位"));

    /// <summary>The value on one line without invisible characters, with a notice of what was changed.</summary>
    public string Clean(string value, DataNode? origin, SourcePlace? place)
    {
        var text = ValueText.Clean(value, out var joined, out var cut);
        if (joined)
        {
            Add(Diagnostic.Notice("T703", $"数据 {Path(origin)} 里的换行改成了空格。", place, "要分段就写成 {{ 发文.正文 | 分段 }}"));
        }

        if (cut)
        {
            Add(Diagnostic.Warning("T704", $"数据 {Path(origin)} 里有看不见的字符，没有印出来。", place, "在数据里删去它"));
        }

        return text;
    }

    public IReadOnlyList<Diagnostic> ToList() => dropped == 0
        ? findings
        : [.. findings, Diagnostic.Warning("T605", $"还有 {dropped} 条没有列出。", hint: "先改好上面的，再检查一遍")];

    private static string Path(DataNode? origin) => origin is null || origin.Path.Length == 0 ? "/" : origin.Path;
}
