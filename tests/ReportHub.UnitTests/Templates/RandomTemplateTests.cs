using CsCheck;
using ReportHub.Foundation;
using ReportHub.Templates;

namespace ReportHub.UnitTests.Templates;

/// <summary>No template makes the reader, the checker or the binder throw, and what is valid binds.</summary>
public sealed class RandomTemplateTests
{
    private static readonly string[] Pieces =
    [
        "{{ ", " }}", "{% ", " %}", "{# ", " #}", "｛｛", "｝｝", "if ", "elsif ", "else", "endif", "for x in ", "endfor", "annex ", "如果 ", "逐个 x 于 ", "organ.name", "本局.电话",
        "units", "x.name", "x", "stats.amount", "发文.正文", "loop.index", "open", "rank == \"优秀\"", " and ", " or ", "not ", "(", ")", " | ", "取: \"名称\"", "连接", "个数", "缺省: \"—\"", "分段",
        "小数: 2", "\"", "“", "：", "｜", ".", ",", "|", "|---|", "\n", "\n\n", "\r\n", "- ", "1. ", "2019. ", "# ", "## ", "**", "*", "_", "[", "](", ")", "`", "\\", "> ", "---", "    ", "　", "<b>", "&amp;",
        "中文。", "Latin", "63", "\u200B", "\0", "𠮷", "~~~", "{% if open %}", "{% endif %}", "{% for x in units %}", "{% endfor %}", "{% if open %}\n", "{% endif %}\n", "{% for x in units %}\n", "{% endfor %}\n",
        "{{ organ.name }}", "{{ x.name }}", "| 甲 |\n|---|\n", "| {{ year }} |\n",
        "||", "^^", "| ^^ |\n", "[^1]", "[^1]: ", "^[", "]", "![图](assets/a.png)", "{% 横排 %}\n", "{% 横排完 %}\n", "{% 表格 列宽: 自动 %}\n", "{% 表格 ", "表头列: 1", "小数点对齐: 1-2", "，", "表题: ",
    ];

    private static readonly Gen<string> Soup = Gen.OneOf(Pieces).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Random_templates_end_with_findings_or_a_document() => Soup.Sample(body => Try(Given.Template(body)), iter: 4_000);

    [Fact]
    public void Random_front_matter_ends_with_findings_or_a_document() => Soup.Sample(head => Try($"---\n{Given.Front}\n附注: {head}\n---\n甲"), iter: 2_000);

    [Fact]
    public void Mutated_templates_end_with_findings_or_a_document()
    {
        var length = NoticeTests.Notice.Length;
        var mutation = Gen.Select(Gen.Int[0, length], Gen.Int[0, 12], Gen.OneOf<string>(["", .. Pieces]));
        mutation.Array[1, 4].Sample(mutations => Try(mutations.Aggregate(NoticeTests.Notice, Mutate)), iter: 3_000);
    }

    private static string Mutate(string template, (int At, int Cut, string Piece) mutation)
    {
        var at = Math.Min(mutation.At, template.Length);
        return template[..at] + mutation.Piece + template[Math.Min(at + mutation.Cut, template.Length)..];
    }

    private static bool Try(string template)
    {
        var outcome = Given.Open(template);
        if (!outcome.Succeeded)
        {
            return outcome.Findings.HasErrors() && outcome.Findings.All(finding => finding.Place is null or { Line: > 0, Column: > 0, Length: >= 0 });
        }

        var snapshot = DataSnapshot.Load(outcome.Value.Schema, System.Text.Encoding.UTF8.GetBytes(Given.Data), "data.json").Value!;
        var bound = TemplateBinder.Bind(outcome.Value, snapshot, Given.Facts with { Body = "甲\n乙" }, BindPurpose.Issue);

        // Only the data say whether a cell has one above it that can go on.
        return bound.Succeeded ? BlockText.Of(bound.Value.Body) is not null : bound.Findings.All(finding => finding.Code is "T711" or "T708" or "T703" or "T704");
    }
}
