using ReportHub.Documents;

namespace ReportHub.UnitTests.Templates;

/// <summary>Tags on lines and in text, their Chinese words, and what leaves no trace.</summary>
public sealed class SyntaxTests
{
    [Theory]
    [InlineData("{{ organ.name }}", "洛阳市洛龙区财政局")]
    [InlineData("{{ 本局.name }}{{organ.名称}}", "洛阳市洛龙区财政局洛阳市洛龙区财政局")]
    [InlineData("{% if open %}是{% endif %}", "是")]
    [InlineData("{% 如果 公开否 %}是{% 否则 %}否{% 如果完 %}", "是")]
    [InlineData("{% if check.visits > 9 %}多{% elsif check.visits == 9 %}九{% else %}少{% endif %}", "九")]
    [InlineData("{% 如果 考核.核查个数 > 9 %}多{% 又如果 考核.核查个数 == 9 %}九{% 否则 %}少{% 如果完 %}", "九")]
    [InlineData("{% for x in scores %}{{ loop.index }}{{ x.name }}{% if not loop.last %}；{% endif %}{% endfor %}", "1目标管理；2运行监控；3绩效评价")]
    [InlineData("{% 逐个 x 于 各方面 %}{{ 循环.序号 }}/{{ 循环.总数 }}{% 如果 循环.首 %}首{% 如果完 %}{% 如果 非 循环.末 %}、{% 如果完 %}{% 逐个完 %}", "1/3首、2/3、3/3")]
    [InlineData("甲{# 说明 {{ 任意 }} #}乙", "甲乙")]
    [InlineData("{{ \"财预〔2018〕12号\" | 原文 }}", "财预〔2018〕12号")]
    [InlineData("写成\\{{ 名称 }}", "写成{{ 名称 }}")]
    [InlineData("写成`{{ 名称 }}`和`a|b`", "写成{{ 名称 }}和a|b")]
    [InlineData("\\{% if %}和\\{# 注 #}", "{% if %}和{# 注 #}")]
    [InlineData("{% for 甲 in 主要问题 %}{% for 乙 in 各方面 %}{{ 甲.单位数 }}{{ 乙.名称 }}{{ loop.index }} {% endfor %}{{ loop.index }};{% endfor %}",
        "17目标管理1 17运行监控2 17绩效评价3 1;5目标管理1 5运行监控2 5绩效评价3 2;")]
    public void A_tag_in_text_acts_on_text(string body, string printed) => Assert.Equal(printed, Given.Printed(body));

    [Theory]
    [InlineData("open and rank == \"优秀\"", true)]
    [InlineData("公开否 且 评级 == \"良好\"", false)]
    [InlineData("rank == \"良好\" or open", true)]
    [InlineData("评级 == \"良好\" 或 非 公开否", false)]
    [InlineData("not open or open and open", true)]
    [InlineData("not (open or open)", false)]
    [InlineData("(open and not open) or open", true)]
    [InlineData("open or open and not open", true)]
    [InlineData("(open or open) and not open", false)]
    [InlineData("stats.count != 63", false)]
    [InlineData("stats.count >= 63 and stats.count <= 63", true)]
    [InlineData("stats.count < 63 or stats.count > 63", false)]
    [InlineData("stats.amount > 173533.08", true)]
    [InlineData("stats.day > \"2019-12-24\"", true)]
    [InlineData("stats.day == 发文.成文日期", false)]
    [InlineData("organ.phone", false)]
    [InlineData("leader", false)]
    [InlineData("units", true)]
    [InlineData("units | 个数 > 1", true)]
    [InlineData("发文.公开 and 发文.发文字号", true)]
    [InlineData("- 5 < stats.count", null)]
    [InlineData("-5 < stats.count", true)]
    public void A_condition_holds_or_not(string condition, bool? holds)
    {
        var body = $"{{% if {condition} %}}是{{% else %}}否{{% endif %}}";
        if (holds is null)
        {
            Assert.Contains(Given.Findings(body), finding => finding.Code == "T104");
        }
        else
        {
            Assert.Equal(holds.Value ? "是" : "否", Given.Printed(body));
        }
    }

    [Fact]
    public void A_tag_line_acts_on_blocks_and_leaves_no_trace() => Assert.Equal(
        "前\n甲\n目标管理\n运行监控\n绩效评价\n后",
        Given.Printed("前\n{% if 公开否 %}\n甲\n\n{% for 方面 in 各方面 %}\n{{ 方面.名称 }}\n{% endfor %}\n{% else %}\n乙\n{% endif %}\n后"));

    [Fact]
    public void The_else_of_a_for_is_printed_for_an_empty_list() => Assert.Equal(
        "未发现普遍性问题。",
        Given.Printed(
            "{% for 问题 in 主要问题 %}\n{{ 问题.要点 }}\n{% else %}\n未发现普遍性问题。\n{% endfor %}",
            System.Text.RegularExpressions.Regex.Replace(Given.Data, "\"problems\": \\[.*?\\],\\s*\"units\"", "\"problems\": [], \"units\"", System.Text.RegularExpressions.RegexOptions.Singleline)));

    [Fact]
    public void A_paragraph_whose_conditions_print_nothing_disappears() => Assert.Equal(
        "甲\n乙", Given.Printed("甲\n\n{% if not 公开否 %}丙{% endif %}\n\n{% if not 公开否 %}**丁**{% endif %} \n\n乙"));

    [Fact]
    public void A_heading_that_prints_nothing_disappears_and_is_not_counted() => Assert.Equal(
        "一、甲\n二、乙", Given.Printed("# 甲\n\n# {% if not 公开否 %}丙{% endif %}\n\n# 乙"));

    [Fact]
    public void Neighbouring_lists_of_one_kind_join() => Assert.Equal(
        "-\n  前\n-\n  目标管理\n-\n  运行监控\n-\n  绩效评价\n-\n  后\n1)\n  另一种",
        Given.Printed("- 前\n{% for 方面 in 各方面 %}\n- {{ 方面.名称 }}\n{% endfor %}\n- 后\n\n1. 另一种"));

    [Fact]
    public void A_paragraph_between_keeps_lists_apart()
    {
        var blocks = Given.Document("- 甲\n\n中\n\n- 乙").Body;
        Assert.Equal(3, blocks.Count);
    }

    [Fact]
    public void A_tag_line_inside_an_item_acts_on_the_blocks_of_the_item() => Assert.Equal(
        "-\n  甲\n  乙", Given.Printed("- 甲\n\n  {% if 公开否 %}\n  乙\n  {% endif %}"));

    [Theory]
    [InlineData("中文\n换行", "中文换行")]
    [InlineData("Open\nXML", "Open XML")]
    [InlineData("中文\nXML", "中文XML")]
    [InlineData("XML\n中文", "XML中文")]
    [InlineData("单位\n{{ 统计.单位数 }}\n个", "单位63个")]
    [InlineData("Office\n{{ 本局.名称 }}", "Office洛阳市洛龙区财政局")]
    [InlineData("**Open**\nXML", "*Open* XML")]
    [InlineData("甲。\n“乙”", "甲。“乙”")]
    [InlineData("Open\n{# 注 #}\nXML", "Open XML")]
    [InlineData("中\n{# 注 #}\n文", "中文")]
    [InlineData("甲  \n乙", "甲⏎乙")]
    [InlineData("甲\\\n乙", "甲⏎乙")]
    public void Line_ends_vanish_beside_Chinese_or_a_value_and_are_a_space_between_Latin_words(string body, string printed) =>
        Assert.Equal(printed, Given.Printed(body));

    [Fact]
    public void Headings_are_numbered_by_the_document_and_start_again_below_a_higher_level() => Assert.Equal(
        "一、甲\n（一）乙\n1.丙\n（1）丁\n（二）戊\n1.己\n二、庚\n（一）辛",
        Given.Printed("# 甲\n## 乙\n### 丙\n#### 丁\n## 戊\n### 己\n# 庚\n## 辛"));

    [Fact]
    public void A_heading_that_ends_with_a_full_stop_runs_into_the_paragraph_below_it() => Assert.Equal(
        "（一）甲。→\n乙\n（二）丙\n丁\n（三）{戊}。→\n己".Replace("{戊}", "洛阳市洛龙区财政局", StringComparison.Ordinal),
        Given.Printed("## 甲。\n乙\n## 丙\n丁\n## {{ 本局.名称 }}。\n{% if not 公开否 %}\n无\n{% endif %}\n己"));

    [Fact]
    public void A_full_stop_after_a_heading_on_its_own_line_is_a_warning()
    {
        var outcome = Given.Bind(Given.Template("# 甲。\n# 乙。\n- 丙"));
        Assert.Equal(["notice/1.0.0/template.md:9:1", "notice/1.0.0/template.md:10:1"], outcome.Findings.Select(finding => finding.Place!.ToString()));
        Assert.All(outcome.Findings, finding => Assert.Equal("T708", finding.Code));
    }

    [Fact]
    public void Stress_and_links_hold_values() => Assert.Equal(
        "共*63*个，见[洛阳市洛龙区财政局](https://www.example.gov.cn)",
        Given.Printed("共**{{ 统计.单位数 }}**个，见[{{ 本局.名称 }}](https://www.example.gov.cn)"));

    [Fact]
    public void The_clerks_own_text_becomes_paragraphs()
    {
        var facts = Given.Facts with { Body = "　　第一段。\r\n\n第二段\u200B。  \n" };
        Assert.Equal("前\n第一段。\n第二段。", Given.Printed("前\n\n{% if 发文.正文 %}\n{{ 发文.正文 | 分段 }}\n{% endif %}", facts: facts));
        Assert.Equal("前", Given.Printed("前\n\n{% if 发文.正文 %}\n{{ 发文.正文 | 分段 }}\n{% endif %}"));
    }

    [Fact]
    public void Several_header_rows_stand_above_the_separator() => Assert.Equal(
        "!|甲|乙|\n!|丙|丁|\n|一|二|", Given.Printed("| 甲 | 乙 |\n| 丙 | 丁 |\n|---|---|\n| 一 | 二 |"));

    [Fact]
    public void Rows_may_depend_on_conditions_and_loops_in_any_order() => Assert.Equal(
        "!|项|值|\n|首|1|\n|区教育体育局|甲、乙|\n|李楼镇财政所|无|\n|合计|63|",
        Given.Printed("""
            | 项 | 值 |
            |:---|---:|
            {# 前面一行 #}
            {% if 公开否 %}
            | 首 | {{ "1" | 原文 }} |
            {% else %}
            | 不公开 | |
            {% endif %}
            {% for 行 in 各单位 %}
            | {{ 行.名称 }} | {{ 行.分项 | 连接 | 缺省: "无" }} |
            {% endfor %}
            | 合计 | {{ 统计.单位数 }} |
            """));

    [Fact]
    public void Crlf_and_a_byte_order_mark_change_nothing()
    {
        var lf = NoticeTests.Notice.Replace("\r\n", "\n", StringComparison.Ordinal);
        var crlf = "\uFEFF" + lf.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(BlockText.Of(Given.Bind(lf).Value!.Body), BlockText.Of(Given.Bind(crlf).Value!.Body));
        Assert.Equal(BlockText.Of(Given.Bind(lf).Value!.Annexes[0].Content), BlockText.Of(Given.Bind(crlf).Value!.Annexes[0].Content));
    }

    [Fact]
    public void Fixed_text_is_one_object_for_all_rows()
    {
        var table = Assert.IsType<Table>(Assert.Single(Given.Document("| 甲 | 乙 |\n|---|---|\n{% for 行 in 各单位 %}\n| 固定 | {{ 行.名称 }} |\n{% endfor %}").Body));
        Assert.Same(table.Rows[1].Cells[0].Content[0], table.Rows[2].Cells[0].Content[0]);
    }
}
