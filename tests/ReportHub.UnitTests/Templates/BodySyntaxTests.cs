using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.UnitTests.Templates;

/// <summary>Merged cells, table options, figures, footnotes and landscape parts.</summary>
public sealed class BodySyntaxTests
{
    /// <summary>A grey picture of one point.</summary>
    private static readonly byte[] Point = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    private const string Front = Given.Front + "\n格式: 报告";

    [Fact]
    public void Bars_that_touch_join_cells_and_carets_lengthen_the_cell_above() => Assert.Equal(
        "!|项目v2|得分>2|\n!|自评|核定|\n|甲v2|一|二|\n|三>2|\n|合计>3|",
        Given.Printed("| 项目 | 得分 ||\n| ^^ | 自评 | 核定 |\n|---|---|---|\n| 甲 | 一 | 二 |\n| ^^ | 三 ||\n| 合计 |||"));

    [Fact]
    public void A_wide_cell_goes_on_downwards_as_a_whole() => Assert.Equal(
        "!|甲|乙|丙|\n|宽>2v3|一|\n|二|\n|三|", Given.Printed("| 甲 | 乙 | 丙 |\n|---|---|---|\n| 宽 || 一 |\n| ^^ || 二 |\n| ^^ || 三 |"));

    [Fact]
    public void Rows_of_a_loop_lengthen_a_cell_as_far_as_the_data_go() => Assert.Equal(
        "!|类|单位|\n|全区v2|区教育体育局|\n|李楼镇财政所|",
        Given.Printed("| 类 | 单位 |\n|---|---|\n{% for 行 in 各单位 %}\n{% if loop.first %}\n| 全区 | {{ 行.名称 }} |\n{% else %}\n| ^^ | {{ 行.名称 }} |\n{% endif %}\n{% endfor %}"));

    [Fact]
    public void Rows_shared_by_documents_are_not_changed_by_merging()
    {
        var opened = Given.Open(Given.Template("| 甲 |\n|---|\n| 乙 |\n| ^^ |")).Value!;
        var snapshot = DataSnapshot.Load(opened.Schema, System.Text.Encoding.UTF8.GetBytes(Given.Data), "data.json").Value!;
        for (var i = 0; i < 3; i++)
        {
            var table = (Table)ReportHub.Templates.TemplateBinder.Bind(opened, snapshot, Given.Facts, ReportHub.Templates.BindPurpose.Issue).Value!.Body[0];
            Assert.Equal(2, table.Rows[1].Cells[0].RowSpan);
            Assert.Empty(table.Rows[2].Cells);
        }
    }

    [Theory]
    [InlineData("| 甲 | 乙 |\n|---|---|\n| ^^ | 丙 |", "T228 11:3 ^^ 上面没有可以合并的格子。|^^ 要写在同一列的格子下面，表头和表身不能合并")]
    [InlineData("| ^^ | 乙 |\n|---|---|\n| 甲 | 丙 |", "T228 9:3 ^^ 上面没有可以合并的格子。|^^ 要写在同一列的格子下面，表头和表身不能合并")]
    [InlineData("| 甲 | 乙 |\n|---|---|\n| 甲 |||", "T219 11:1 这一行有 3 格，表格有 2 列。|补上或删去 |，空格子写成 | |")]
    [InlineData("| 甲 ||\n|---||\n| 丙 | 丁 |", "T217 9:1 表格缺少分隔行。|表头一行，下面一行写 |------|----:|，冒号表示对齐，长短表示列宽")]
    [InlineData("{% 表格 续表: 是 %}\n甲", "T226 9:1 这一行下面没有表格。|放在表格的上一行；正文要以“表题:”开头就写成 表题\\:")]
    [InlineData("表题: 甲\n\n乙", "T226 9:1 这一行下面没有表格。|放在表格的上一行；正文要以“表题:”开头就写成 表题\\:")]
    [InlineData("{% 表格 颜色: 红 %}\n| 甲 |\n|---|\n| 乙 |", "T227 9:7 表格的写法里看不懂“颜色: 红”。|可以写：字号、列宽、续表、小数点对齐、缩字、表头列，如 {% 表格 列宽: 自动, 续表: 是 %}")]
    [InlineData("{% 表格 小数点对齐: 2 %}\n| 甲 |\n|---|\n| 乙 |", "T227 9:7 表格没有第 2 列，只有 1 列。|列从左边数起，从 1 开始")]
    [InlineData("{% 表格 %}\n| 甲 |\n|---|\n| 乙 |", "T104 9:1 {% 表格 %} 里缺少表格的写法。|写成 {% 表格 列宽: 自动, 续表: 是 %}")]
    [InlineData("甲{% 表格 续表: 是 %}乙", "T205 9:2 {% 表格 %} 要单独成行。|移到表格的上一行")]
    [InlineData("![图](assets/none.png)", "T424 9:1 模板文件夹里没有图片 assets/none.png。|把图片放进模板的 assets 文件夹，名字用字母、数字、汉字、- 和 _")]
    [InlineData("![图](assets/../../other/1.0.0/assets/a.png)", "T424 9:1 模板文件夹里没有图片 assets/../../other/1.0.0/assets/a.png。|把图片放进模板的 assets 文件夹，名字用字母、数字、汉字、- 和 _")]
    [InlineData("甲![图](assets/a.png)", "T221 9:2 图片要单独成一段。|前后各空一行，这一行只写图片")]
    [InlineData("![图](https://example.org/a.png)", "T216 9:1 模板里不能放图片地址。|删去图片；模板不取任何外部内容")]
    [InlineData("甲[^注]", "T222 9:2 没有脚注“注”的内容。|另起一行写 [^注]: 注释的文字")]
    [InlineData("甲[^注]\n\n[^注]: 一\n[^注]: 二", "T222 12:3 有两条脚注都叫“注”。|换一个名字")]
    [InlineData("甲\n\n[^注]: 一", "T222 11:3 脚注“注”没有被引用，不会印出来。|在正文里写上 [^注]，或删去这一行")]
    [InlineData("甲[^注]\n\n[^注]：一", "T306 11:5 “：”是全角冒号，这一行不会被认作脚注。|切换到半角输入，改成 :")]
    [InlineData("甲[^注]\n\n[^注]: {{ 本局.名字 }}", "T403 11:13 没有“本局.名字”这个字段。|您要写的是不是“本局.名称”？")]
    [InlineData("# 甲^[乙]\n丙", "T223 9:4 脚注只能放在段落里，不能放在标题或表格里。|移到正文的句子后面；表格的说明写成表下面的一段")]
    [InlineData("| 甲^[乙] |\n|---|\n| 丙 |", "T223 9:4 脚注只能放在段落里，不能放在标题或表格里。|移到正文的句子后面；表格的说明写成表下面的一段")]
    [InlineData("{% 横排 %}\n甲", "T201 9:1 {% 横排 %} 没有结束。|在它管的内容后面加上 {% 横排完 %}")]
    [InlineData("甲\n\n{% 横排完 %}", "T202 11:1 {% 横排完 %} 前面没有对应的 {% 横排 %}。|删去它，或在前面补上开始的标签")]
    [InlineData("- 甲\n\n  {% 横排 %}\n  乙\n  {% 横排完 %}", "T224 11:3 {% 横排 %} 要单独成行，不能放在段落、表格、列表、附件或另一个横排部分里面。|移到正文的段落之间；附件横排就在“附件:”下写 版面: 横排")]
    public void An_author_is_told(string body, params string[] expected) => Assert.Equal(
        expected, Given.Findings(body).Select(finding => $"{finding.Code} {finding.Place!.Line}:{finding.Place.Column} {finding.Message}|{finding.Hint}"));

    [Fact]
    public void A_merge_that_the_data_leave_without_a_cell_above_is_refused_when_bound()
    {
        var outcome = Given.Bind(Given.Template("| 甲 |\n|---|\n{% for 行 in 各单位 %}\n| ^^ |\n{% endfor %}"));
        Assert.Equal("T711", Assert.Single(outcome.Findings).Code);
        Assert.Null(outcome.Value);
    }

    [Fact]
    public void Captions_count_figures_and_tables_apart_and_hold_values()
    {
        const string body = "表题: {{ 年度 }}年各单位\n{% 表格 字号: 小五, 列宽: 自动, 续表: 是, 表头列: 1, 小数点对齐: 2, 缩字: 1 %}\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n\n"
            + "![{{ 本局.名称 }}](assets/a.png \"{{ 年度 }}年流程\")\n\n表题：又一张\n| 甲 |\n|---|\n| 乙 |\n\n| 无题 |\n|---|\n| 乙 |";
        var document = Given.Bind(Given.Template(body, Front), assets: new Dictionary<string, byte[]> { ["assets/a.png"] = Point }).Value!;
        Assert.Equal("表1 2019年各单位\n!|甲|乙|\n|丙|丁|\n![洛阳市洛龙区财政局](assets/a.png) 图1 2019年流程\n表2 又一张\n!|甲|\n|乙|\n!|无题|\n|乙|", BlockText.Of(document.Body));
        var table = (Table)document.Body[0];
        Assert.Equal((true, true, 1, Length.FromPoints(9)), (table.BalancesColumns, table.MarksContinuation, table.HeaderColumns, table.TextSize!.Value));
        Assert.Equal([(0, false, true), (0, true, false)], table.Columns.Select(column => (column.Weight, column.AlignsDecimalPoints, column.MayShrink)));
        Assert.Equal((1, 1), (((Figure)document.Body[1]).Image.PixelWidth, ((Figure)document.Body[1]).Image.PixelHeight));
    }

    [Fact]
    public void A_file_that_is_no_picture_is_told_where_it_is_used()
    {
        var finding = Assert.Single(Given.Open(Given.Template("![图](assets/a.png)"), assets: new Dictionary<string, byte[]> { ["assets/a.png"] = [1, 2, 3] }).Findings);
        Assert.StartsWith("D1", finding.Code, StringComparison.Ordinal);
        Assert.Equal(9, finding.Place!.Line);
    }

    [Fact]
    public void A_picture_without_a_word_for_those_who_cannot_see_it_is_refused() => Assert.Contains(
        Given.Open(Given.Template("![](assets/a.png)"), assets: new Dictionary<string, byte[]> { ["assets/a.png"] = Point }).Findings,
        finding => finding is { Code: "T221", Severity: Severity.Error });

    [Fact]
    public void Notes_stand_in_place_or_apart_and_see_the_values_around_them() => Assert.Equal(
        "甲^[见2019年办法[1]。]\n区教育体育局^[得96.50分]\n李楼镇财政所^[得88.13分]",
        Given.Printed("甲^[见{{ 年度 }}年办法[{{ \"1\" | 原文 }}]。]\n\n{% for 行 in 各单位 %}\n{{ 行.名称 }}[^分]\n\n{% endfor %}\n[^分]: 得{{ 行.得分 }}分"));

    [Fact]
    public void A_value_that_looks_like_markup_stays_text()
    {
        var data = Given.Data.Replace("洛阳市洛龙区财政局", "表题: ^[注] [^1] ![a](assets/a.png) || ^^", StringComparison.Ordinal);
        Assert.Equal("表题: ^[注] [^1] ![a](assets/a.png) || ^^\n!|甲|\n|表题: ^[注] [^1] ![a](assets/a.png) || ^^|", Given.Printed("{{ 本局.名称 }}\n\n| 甲 |\n|---|\n| {{ 本局.名称 }} |", data));
    }

    [Fact]
    public void A_landscape_part_stands_between_the_blocks_of_the_body_and_headings_count_on() => Assert.Equal(
        "一、甲\n<Landscape>\n  二、乙\n  !|丙|\n  |丁|\n三、戊",
        Given.Printed("# 甲\n{% 横排 %}\n# 乙\n| 丙 |\n|---|\n| 丁 |\n{% 横排完 %}\n# 戊"));

    [Fact]
    public void A_part_whose_content_prints_nothing_leaves_no_page() => Assert.Equal(
        "甲\n乙", Given.Printed("甲\n\n{% landscape %}\n{% if not 公开否 %}\n丙\n{% endif %}\n{% endlandscape %}\n乙"));

    [Fact]
    public void A_part_may_depend_on_a_condition_and_not_cross_it()
    {
        Assert.Equal("<Landscape>\n  甲", Given.Printed("{% if 公开否 %}\n{% 横排 %}\n甲\n{% 横排完 %}\n{% endif %}"));
        Assert.Contains(Given.Findings("{% 横排 %}\n{% if 公开否 %}\n甲\n{% 横排完 %}\n{% endif %}"), finding => finding.Code == "T201");
        Assert.Contains(Given.Findings("{% 横排 %}\n甲\n{% else %}\n乙\n{% 横排完 %}"), finding => finding.Code == "T202");
    }

    [Fact]
    public void An_annex_is_landscape_as_a_whole()
    {
        var front = Given.Front + "\n附件:\n  - 名称: 甲\n    代号: 表";
        Assert.Equal("T205", Assert.Single(Given.Open(Given.Template("甲\n\n{% 横排 %}\n{% annex 表 %}\n乙\n{% 横排完 %}", front)).Findings, finding => finding.Code == "T205").Code);
        Assert.Contains(Given.Open(Given.Template("甲\n{% annex 表 %}\n{% 横排 %}\n乙\n{% 横排完 %}", front)).Findings, finding => finding.Code == "T224");
    }
}
