using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.UnitTests.Templates;

/// <summary>T413 wherever a template prints text: a figure typed into it has no records behind it.</summary>
public sealed class TypedNumberTests
{
    private const string Report = """
        模板: notice
        文种: 报告
        格式: 报告
        样式: gbt9704-2012@1.0.0
        数据: schema.json
        标题: {{ 年度 }}年度报告

        """;

    [Theory]
    [InlineData("# 得分在90分以上的单位", "90")]
    [InlineData("## 共17个单位。", "17")]
    [InlineData("**其中63个单位**", "63")]
    [InlineData("- 抽查9个单位", "9")]
    [InlineData("完成核查^[抽查了9个单位。]。", "9")]
    [InlineData("完成核查[^注]。\n\n[^注]: 抽查了9个单位。", "9")]
    [InlineData("| 前10名 | 得分 |\n|----|----|\n| 甲 | 乙 |", "10")]
    [InlineData("| 名称 | 得分 |\n|----|----|\n| 甲 | 84.37 |", "84.37")]
    [InlineData("表题: 前10名单位\n| 名称 | 得分 |\n|----|----|\n| 甲 | 乙 |", "10")]
    [InlineData("{% if open %}得分84.37分{% endif %}", "84.37")]
    [InlineData("{% for x in units %}\n\n前10名\n\n{% endfor %}", "10")]
    [InlineData("共６３个单位", "６３")]
    public void A_figure_typed_into_the_body_is_found(string body, string figure) => Assert.Equal([figure], Figures(Given.Template(body)));

    [Fact]
    public void A_figure_typed_into_the_words_of_a_picture_is_found() =>
        Assert.Equal(["17", "63"], Figures(Given.Template("![其中17个单位](assets/none.png \"全部63个单位\")")));

    [Theory]
    [InlineData("主送: 前10名单位", "10")]
    [InlineData("附注: （联系电话：65921234）", "65921234")]
    [InlineData("抄送: 前10名单位", "10")]
    [InlineData("印发机关: 第2办公室", "2")]
    [InlineData("发文机关标志: 第2财政局文件", "2")]
    [InlineData("词语:\n  - 前10名", "10")]
    [InlineData("附件:\n  - 名称: 前10名单位\n    代号: 附表", "10")]
    [InlineData("附件:\n  - 名称: 附表\n    代号: 附表\n    表题: 前10名单位", "10")]
    public void A_figure_typed_into_the_front_matter_is_found(string line, string figure) =>
        Assert.Equal([figure], Figures(Given.Template(line.StartsWith("附件", StringComparison.Ordinal) ? "正文\n\n{% annex 附表 %}\n\n| 甲 |\n|---|\n| 乙 |" : "正文", Given.Front + "\n" + line)));

    [Fact]
    public void A_figure_typed_into_title_or_signature_is_found()
    {
        var front = Given.Front.Replace("标题: ", "标题: 前10名", StringComparison.Ordinal).Replace("署名: ", "署名: 第2", StringComparison.Ordinal);
        Assert.Equal(["10", "2"], Figures(Given.Template("正文", front)));
    }

    [Theory]
    [InlineData("副标题: （2019年度）", "2019")]
    [InlineData("页眉: 2019年度报告", "2019")]
    [InlineData("封面:\n  - 评价年度: 2019年", "2019")]
    [InlineData("封面:\n  - 2019年度项目: 甲", "2019")]
    public void A_figure_typed_into_the_front_of_a_report_is_found(string line, string figure) =>
        Assert.Equal([figure], Figures(Given.Template("正文", Report + line)));

    [Theory]
    [InlineData("全区六十三个单位，三分之一合格。")]
    [InlineData("一是目标不够细，二是监控流于填表。")]
    [InlineData("按A4纸、GB/T 9704-2012和PM2.5执行。")]
    [InlineData("办法{{ \"第12条\" | 原文 }}、{{ \"2019\" | 原文 }}年起施行。")]
    [InlineData("共{{ stats.count }}个单位。")]
    [InlineData("{% if stats.count > 10 %}单位较多{% endif %}")]
    [InlineData("1. 目标\n2. 监控")]
    public void Chinese_counts_names_marked_figures_and_fields_are_left_alone(string body) => Assert.Empty(Figures(Given.Template(body)));

    [Fact]
    public void The_mark_changes_nothing_on_paper() => Assert.Equal(
        Given.Document("按照第12条执行").Body.OfType<Paragraph>().Single().Content.PlainText(),
        Given.Document("按照第{{ \"12\" | 原文 }}条执行").Body.OfType<Paragraph>().Single().Content.PlainText());

    private static IEnumerable<string> Figures(string template) =>
        Given.Open(template).Findings.Where(finding => finding.Code == "T413").Select(finding => finding.Message.Split('“', '”')[1]);
}
