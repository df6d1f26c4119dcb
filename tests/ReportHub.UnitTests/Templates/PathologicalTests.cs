using System.Text;
using ReportHub.Foundation;

namespace ReportHub.UnitTests.Templates;

/// <summary>Inputs that made parsers overflow, hang or lie; each must end with findings or a document.</summary>
public sealed class PathologicalTests
{
    private const int Large = 190_000;

    public static TheoryData<string, string> Inputs => new()
    {
        { "ten thousand brackets", new string('[', 10_000) },
        { "brackets to the limit", new string('[', Large) },
        { "image brackets", Repeat("![", Large) },
        { "unmatched braces", new string('{', Large) },
        { "closing braces", new string('}', Large) },
        { "opening tags", Repeat("{{ ", Large) },
        { "opening tags on lines", Repeat("{{ a\n", Large) },
        { "unclosed commands", Repeat("{% if ", Large) },
        { "full-width braces", new string('｛', Large) },
        { "ifs in one line", Repeat("{% if open %}", Large) },
        { "ifs on lines", Repeat("{% if open %}\n", Large) },
        { "ifs before one row", "| a |\n|---|\n" + Repeat("{% if open %}\n", Large) + "| b |" },
        { "ends without beginnings", Repeat("{% endif %}", Large) },
        { "elses", "{% if open %}" + Repeat("{% else %}", Large) + "{% endif %}" },
        { "stars", new string('*', Large) },
        { "nested stress", Repeat("*a ", Large / 2) + Repeat("a* ", Large / 2) },
        { "double stress", Repeat("**a", Large) },
        { "underscores and stars", Repeat("_*", Large) },
        { "backticks of growing length", string.Concat(Enumerable.Range(1, 600).Select(length => new string('`', length) + " ")) },
        { "bars", new string('|', Large) },
        { "bars with backticks", Repeat("|`", Large) },
        { "bars with opening tags", Repeat("|{{", Large) },
        { "quotes that never close", "{{ \"" + Repeat("\\\" ", Large) },
        { "neighbouring spaces", "{{" + new string(' ', Large) + "x" },
        { "neighbouring parentheses", "{% if " + new string('(', 390) + " %}" },
        { "neighbouring nots", "{% if " + Repeat("not ", 390) + " %}" },
        { "pipes", "{{ year" + Repeat("|abs", 390) + "}}" },
        { "dots", "{{ a" + Repeat(".a", 390) + "}}" },
        { "quote marks", Repeat("> ", Large) },
        { "list marks", Repeat("- ", Large) },
        { "list marks on growing indents", string.Concat(Enumerable.Range(0, 400).Select(depth => new string(' ', depth) + "- a\n")) },
        { "angle brackets", Repeat("<a", Large) },
        { "link definitions", Repeat("[a]: b\n", Large) },
        { "backslashes", new string('\\', Large) },
        { "line ends", new string('\n', Large) },
        { "carriage returns", new string('\r', Large) },
        { "nul characters", new string('\0', Large) },
        { "lone surrogates", new string('\uD800', 1000) },
        { "digits", new string('1', Large) },
        { "figures", Repeat("1 ", Large) },
        { "entities", Repeat("&amp;", Large) },
        { "notes in place", Repeat("^[", Large) },
        { "notes closed", Repeat("^[a]", Large) },
        { "named notes", Repeat("[^a]", Large) },
        { "note definitions", string.Concat(Enumerable.Range(0, 9_000).Select(number => $"[^{number}]: a\n")) },
        { "notes and definitions", string.Concat(Enumerable.Range(0, 5_000).Select(number => $"a[^x{number}]\n\n[^y{number}]: a\n")) },
        { "landscape parts", Repeat("{% 横排 %}\n", Large) },
        { "ends of landscape parts", Repeat("{% 横排完 %}\n", Large) },
        { "table tags", Repeat("{% 表格 续表: 是 %}\n", Large) },
        { "table captions", Repeat("表题: a\n\n", Large) },
        { "joined cells", "| a | b |\n|---|---|\n" + Repeat("| a ||\n", Large) },
        { "cells that go on", "| a | b |\n|---|---|\n| a | b |\n" + Repeat("| ^^ | ^^ |\n", Large) },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void It_ends_with_findings_or_a_document(string name, string body)
    {
        var outcome = Given.Open(Given.Template(body));
        Assert.True(outcome.Succeeded || outcome.Findings.HasErrors(), name);
        Assert.True(outcome.Findings.Count <= 201, name);
        Assert.All(outcome.Findings, finding => Assert.True(finding.Place is null or { Line: > 0, Column: > 0, Length: >= 0 }, finding.ToString()));
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void It_ends_in_the_front_matter_too(string name, string value)
    {
        var outcome = Given.Open(Given.Template("甲", Given.Front + "\n附注: " + value + "\n主送:\n  - " + value));
        Assert.True(outcome.Succeeded || outcome.Findings.HasErrors(), name);
    }

    [Fact]
    public void A_template_beyond_200000_characters_is_refused_before_it_is_read()
    {
        var finding = Assert.Single(Given.Open(Given.Template(new string('甲', 200_001))).Findings, finding => finding.Severity == Severity.Error && finding.Code == "T601");
        Assert.Contains("最多 200000 个", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_longer_than_400_characters_is_unclosed() =>
        Assert.Equal("T102", Given.Findings("{{ organ.name" + new string(' ', 400) + "}}")[0].Code);

    [Fact]
    public void Seventeen_levels_of_tags_are_one_too_many()
    {
        Assert.Empty(Given.Findings(Repeat("{% if open %}", 13 * 16) + "甲" + Repeat("{% endif %}", 11 * 16)));
        Assert.Equal("T603", Assert.Single(Given.Findings(Repeat("{% if open %}", 13 * 17) + "甲" + Repeat("{% endif %}", 11 * 17))).Code);
    }

    [Fact]
    public void Parentheses_nested_too_deep_are_a_finding() =>
        Assert.Equal("T609", Assert.Single(Given.Findings("{% if " + new string('(', 40) + "open" + new string(')', 40) + " %}甲{% endif %}")).Code);

    [Fact]
    public void Nested_loops_share_one_budget_of_nodes()
    {
        var items = string.Join(',', Enumerable.Repeat("{ \"name\": \"甲\" }", 400));
        var data = System.Text.RegularExpressions.Regex.Replace(Given.Data, "\"scores\": \\[.*?\\],", $"\"scores\": [{items}],");
        var body = "{% for a in scores %}\n{% for b in scores %}\n{% for c in scores %}\n- {{ c.name }}\n{% endfor %}\n{% endfor %}\n{% endfor %}";
        var outcome = Given.Bind(Given.Template(body), data);
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal(("T608", "文件的内容超过 4000000 项。"), (finding.Code, finding.Message));
        Assert.Null(outcome.Value);
    }

    [Fact]
    public void Empty_nested_loops_are_paid_for_too()
    {
        var items = string.Join(',', Enumerable.Repeat("{ \"name\": \"甲\" }", 3_000));
        var data = System.Text.RegularExpressions.Regex.Replace(Given.Data, "\"scores\": \\[.*?\\],", $"\"scores\": [{items}],");
        var outcome = Given.Bind(Given.Template("{% for a in scores %}{% for b in scores %}{% if not open %}甲{% endif %}{% endfor %}{% endfor %}"), data);
        Assert.Equal("T608", Assert.Single(outcome.Findings).Code);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_a_finding()
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>> { ["notice/1.0.0/template.md"] = new byte[] { 0x2D, 0xFF, 0xFE, 0xC0 } };
        var outcome = ReportHub.Templates.TemplateVersion.Open(new(files), Given.Id);
        Assert.Equal(("T111", "模板不是 UTF-8 文本。"), (outcome.Findings[0].Code, outcome.Findings[0].Message));
    }

    private static string Repeat(string text, int length) => new StringBuilder().Insert(0, text, Math.Max(1, length / text.Length)).ToString();
}
