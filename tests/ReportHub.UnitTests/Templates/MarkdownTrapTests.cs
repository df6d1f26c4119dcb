using ReportHub.Documents;

namespace ReportHub.UnitTests.Templates;

/// <summary>One test for each way in which Markdown reads something else than the author wrote.</summary>
public sealed class MarkdownTrapTests
{
    [Fact]
    public void A_tag_line_between_rows_does_not_end_the_table_and_a_bar_in_an_expression_does_not_split_a_cell() => Assert.Equal(
        "!|甲|\n|洛阳市洛龙区财政局a|b|\n|63|".Replace("a|b", "`", StringComparison.Ordinal),
        Given.Printed("| 甲 |\n|---|\n{% if 公开否 %}\n| {{ organ.name | 缺省: \"|\" }}\\` |\n{% endif %}\n| {{ stats.count | 千分位 }} |"));

    [Fact]
    public void Bars_in_code_spans_and_escaped_bars_stay_in_their_cell()
    {
        var table = Assert.IsType<Table>(Assert.Single(Given.Document("| 甲 | 乙 |\n|---|---|\n| `a|b` | c\\|d |").Body));
        Assert.Equal(["a|b", "c|d"], table.Rows[1].Cells.Select(cell => cell.Content.PlainText()));
    }

    [Fact]
    public void A_tag_that_closes_behind_the_table_ends_it() => Assert.Equal(
        "!|甲|\n|乙|\n后", Given.Printed("{% if 公开否 %}\n| 甲 |\n|---|\n| 乙 |\n{% endif %}\n后"));

    [Fact]
    public void An_opening_tag_with_no_row_behind_it_does_not_belong_to_the_table() => Assert.Equal(
        "!|甲|\n|乙|\n段", Given.Printed("| 甲 |\n|---|\n| 乙 |\n{% if 公开否 %}\n段\n{% endif %}"));

    [Fact]
    public void Stress_beside_Chinese_and_values_sets_the_right_part() => Assert.Equal(
        "共*63*个，其中*9*个。", Given.Printed("共**{{ 统计.单位数 }}**个，其中**{{ 考核.核查个数 }}**个。"));

    [Fact]
    public void Stress_that_ends_in_a_Chinese_mark_is_closed() => Assert.Equal("*注意。*下文", Given.Printed("**注意。**下文"));

    [Fact]
    public void A_bracket_without_partner_stays_text() => Assert.Equal("[甲 洛阳市洛龙区财政局 [[乙", Given.Printed("[甲 {{ 本局.名称 }} [[乙"));

    [Fact]
    public void Places_are_exact_behind_escapes_lists_and_several_lines()
    {
        var findings = Given.Findings("- 甲\\*乙\n  丙{{ 无1 }}\n\n| 头 |\n|---|\n| 丁 {{ 无2 }} |\n\n**戊{{ 无3 }}**");
        Assert.Equal(["10:7", "14:8", "16:7"], findings.Select(finding => $"{finding.Place!.Line}:{finding.Place.Column}"));
    }

    [Fact]
    public void Indented_text_is_a_paragraph_and_no_code() => Assert.Equal("洛阳市洛龙区财政局", Given.Printed("      {{ 本局.名称 }}"));

    [Fact]
    public void Html_is_text() => Assert.Equal("<b>甲</b>", Given.Printed("<b>甲</b>"));

    [Fact]
    public void A_line_of_dashes_makes_no_heading_of_the_line_above() =>
        Assert.Equal("公文里不能用分隔线。", Assert.Single(Given.Findings("甲\n---")).Message);

    [Fact]
    public void A_link_definition_would_vanish_and_is_reported()
    {
        var finding = Assert.Single(Given.Findings("甲\n\n[注]: 本表不含涉密单位"));
        Assert.Equal(("T211", "“[注]:”会被当成链接定义，整行不印出来。", "在 [ 前面加一个 \\"), (finding.Code, finding.Message, finding.Hint));
        Assert.Equal("[注]: 本表", Given.Printed("\\[注]: 本表"));
    }

    [Fact]
    public void A_bracket_and_colon_inside_a_paragraph_are_text() => Assert.Equal("甲[注]: 乙", Given.Printed("甲\n[注]: 乙"));

    [Fact]
    public void A_bracket_over_two_lines_with_a_colon_is_text() => Assert.Equal("[甲乙]: 丙", Given.Printed("[甲\n乙]: 丙"));

    [Fact]
    public void A_second_link_definition_below_the_first_is_reported_too() => Assert.Equal(2, Given.Findings("[甲]: 1\n[乙]: 2").Count);

    [Fact]
    public void A_year_with_a_dot_would_become_a_list_and_is_reported()
    {
        var finding = Assert.Single(Given.Findings("2019. 年度考核"));
        Assert.Equal(("T212", "“2019.”开头的一行会被当成编号列表。", "不是列表就写成 2019\\.；是列表就从 1 开始编号"), (finding.Code, finding.Message, finding.Hint));
        Assert.Equal("2019. 年度考核", Given.Printed("2019\\. 年度考核"));
    }

    [Fact]
    public void Lists_nested_too_deep_are_a_finding() =>
        Assert.Equal("T602", Assert.Single(Given.Findings(string.Concat(Enumerable.Repeat("- ", 100)) + "甲")).Code);

    [Fact]
    public void A_note_line_does_not_part_a_paragraph() => Assert.Equal("甲乙", Given.Printed("甲\n{# 注 #}\n乙"));

    [Fact]
    public void Entities_are_characters_and_values_with_entities_are_not() => Assert.Equal(
        "甲&amp;乙&丙", Given.Printed("{{ 本局.名称 }}&amp;丙", Given.Data.Replace("洛阳市洛龙区财政局", "甲&amp;乙", StringComparison.Ordinal)));
}
