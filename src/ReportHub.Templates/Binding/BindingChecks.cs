using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Elements that no paper can do without, official or not.</summary>
internal static class BindingChecks
{
    public static void Present(IReadOnlyList<Inline> element, string name, BindingRun run)
    {
        if (Blank.Is(element))
        {
            run.Findings.Add(Diagnostic.Error("T710", $"{name}是空的。", hint: $"检查说明部分“{name}”用到的字段在数据里有没有值"));
        }
    }

    public static void TitleLines(IReadOnlyList<Inline> title, IReadOnlyList<string>? lines, BindingRun run)
    {
        if (lines is not null && !string.Equals(string.Concat(lines), title.PlainText(), StringComparison.Ordinal))
        {
            run.Findings.Add(Diagnostic.Error(
                "T706", $"手工分行的标题“{string.Concat(lines)}”与模板的标题“{title.PlainText()}”不同。", hint: "分行只能改断行的位置，不能改字"));
        }
    }
}
