using System.Text.Json;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.UnitTests.Templates;

/// <summary>Data never becomes markup, and prints nothing that cannot be seen.</summary>
public sealed class DataSafetyTests
{
    [Theory]
    [InlineData("{{ organ.name }}")]
    [InlineData("{% if x %}")]
    [InlineData("甲|乙")]
    [InlineData("# 甲")]
    [InlineData("**甲**")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("- 甲")]
    [InlineData("1. 甲")]
    [InlineData("[甲](https://www.example.gov.cn)")]
    [InlineData("`甲`")]
    [InlineData("&lt;b&gt;")]
    [InlineData("\\甲\\")]
    [InlineData("---")]
    [InlineData("｛｛ 甲 ｝｝")]
    public void A_value_comes_out_to_the_letter(string value)
    {
        var document = Given.Document("{{ 本局.名称 }}\n\n# {{ 本局.名称 }}\n\n- {{ 本局.名称 }}\n\n| {{ 本局.名称 }} |\n|---|\n| {{ 本局.名称 }} |", WithName(value));
        Assert.Equal(value, Assert.IsType<Paragraph>(document.Body[0]).Content.PlainText());
        Assert.Equal(value, Assert.IsType<Heading>(document.Body[1]).Content.PlainText());
        Assert.Equal(value, Assert.IsType<Paragraph>(Assert.IsType<ListBlock>(document.Body[2]).Items[0].Content[0]).Content.PlainText());
        Assert.All(Assert.IsType<Table>(document.Body[3]).Rows, row => Assert.Equal(value, row.Cells[0].Content.PlainText()));
        Assert.StartsWith(value, document.Official!.Title.PlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_in_a_value_become_a_space_and_are_reported()
    {
        var outcome = Given.Bind(Given.Template("甲{{ 本局.名称 }}乙"), WithName("\r\n上\r\n\n下\u2028"));
        Assert.Equal("甲上 下乙", BlockText.Of(outcome.Value!.Body));
        var finding = outcome.Findings.Single(finding => finding.Place!.Line == 9);
        Assert.Equal(
            ("T703", Severity.Notice, "数据 /organ/name 里的换行改成了空格。", "notice/1.0.0/template.md:9:2"),
            (finding.Code, finding.Severity, finding.Message, finding.Place!.ToString()));
    }

    [Theory]
    [InlineData("上\u202E下")]
    [InlineData("上\u200B下")]
    [InlineData("\uFEFF上下")]
    [InlineData("上\u0000下")]
    [InlineData("上下\u2066")]
    [InlineData("上\u00AD下")]
    public void Invisible_and_direction_controls_are_dropped_and_reported(string value)
    {
        var outcome = Given.Bind(Given.Template("甲{{ 本局.名称 }}乙"), WithName(value));
        Assert.Equal("甲上下乙", BlockText.Of(outcome.Value!.Body));
        Assert.Contains(outcome.Findings, finding => finding is { Code: "T704", Message: "数据 /organ/name 里有看不见的字符，没有印出来。", Place.Line: 9 });
    }

    [Fact]
    public void A_value_beyond_20000_characters_is_refused()
    {
        var outcome = Given.Bind(Given.Template("{{ 本局.名称 }}"), WithName(new string('甲', 20_001)));
        Assert.Null(outcome.Value);
        Assert.Contains(outcome.Findings, finding => finding is { Code: "T607", Message: "数据 /organ/name 有 20001 个字符，最多 20000 个。" });
        Assert.NotNull(Given.Bind(Given.Template("{{ 本局.名称 }}"), WithName(new string('甲', 20_000))).Value);
    }

    [Fact]
    public void A_row_of_notices_about_one_field_is_one_notice()
    {
        var data = Given.Data.Replace("区教育体育局", "区\\n局", StringComparison.Ordinal).Replace("李楼镇财政所", "所\\n长", StringComparison.Ordinal);
        Assert.Single(Given.Bind(Given.Template("{% for 行 in 各单位 %}{{ 行.名称 }}{% endfor %}"), data).Findings);
    }

    [Fact]
    public void An_empty_value_leaves_no_trace_and_no_blank_line() => Assert.Equal(
        "甲", Given.Printed("甲\n\n{% for 方面 in 各方面 %}{{ 方面.名称 }}{% endfor %}", System.Text.RegularExpressions.Regex.Replace(Given.Data, "(目标管理|运行监控|绩效评价)", "")));

    private static string WithName(string value) =>
        Given.Data.Replace("\"洛阳市洛龙区财政局\"", JsonSerializer.Serialize(value), StringComparison.Ordinal);
}
