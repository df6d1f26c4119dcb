using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Templates;

namespace ReportHub.UnitTests.Templates;

/// <summary>The notice of the design note, whole.</summary>
public sealed class NoticeTests
{
    internal const string Notice = """
        ---
        模板: notice
        文种: 通报
        样式: gbt9704-2012@1.0.0
        数据: schema.json
        标题: {{ 本局.名称 }}关于{{ 年度 }}年度预算绩效管理工作考核结果的通报
        主送: {{ 主送单位 | 取: "名称" }}
        署名: {{ 本局.名称 }}
        成文日期: {{ 发文.成文日期 }}
        附注: {% if 发文.公开 %}（此件公开发布）{% endif %}
        词语:
          - {{ 本局.名称 }}
          - {{ 各单位 | 取: "名称" }}
          - 预算绩效管理
        附件:
          - 名称: {{ 年度 }}年度预算绩效管理工作考核得分表
            代号: 得分表
            字号: 小五
        ---
        全区{{ 统计.单位数 }}个一级预算单位完成自评，{% if 考核.核查个数 > 0 %}对其中{{ 考核.核查个数 }}个单位作了实地核查。{% else %}未作实地核查。{% endif %}
        # 总体情况
        考核分{{ 各方面 | 取: "名称" | 连接: "、" }}{{ 各方面 | 个数 | 汉字 }}个方面，涉及资金{{ 统计.涉及资金 | 千分位: 2 }}万元，良好以上占{{ 统计.良好以上比率 | 百分比 }}。
        # 主要问题
        {% for 问题 in 主要问题 %}
        ## {{ 问题.要点 }}
        {{ 问题.单位数 }}个单位{{ 问题.说明 }}{% if 问题.期限 %}请于{{ 问题.期限 | 日期 }}前改正。{% endif %}
        {% else %}
        未发现普遍性问题。
        {% endfor %}
        {% annex 得分表 %}
        | 名次 | 单位 | 得分 | 等次 |
        |:----:|------|----:|:----:|
        {% for 行 in 各单位 %}
        | {{ 行.名次 }} | {{ 行.名称 }} | {{ 行.得分 }} | {{ 行.等次 }} |
        {% endfor %}
        """;

    private readonly ReportDocument document = Bound(Given.Facts);

    [Fact]
    public void The_body_is_bound_with_numbered_and_run_in_headings() => Assert.Equal(
        """
        全区63个一级预算单位完成自评，对其中9个单位作了实地核查。
        一、总体情况
        考核分目标管理、运行监控、绩效评价三个方面，涉及资金173,533.08万元，良好以上占79%。
        二、主要问题
        （一）目标不够细。→
        17个单位的部分指标没有数值。请于2020年1月31日前改正。
        （二）整改不够实。→
        5个单位未报送整改报告。
        """,
        BlockText.Of(document.Body));

    [Fact]
    public void The_annex_is_a_table_with_its_header_row_weights_alignments_and_size()
    {
        var annex = Assert.Single(document.Annexes);
        Assert.Equal(("得分表", null, "2019年度预算绩效管理工作考核得分表"), (annex.Id, annex.Number, annex.Title.PlainText()));
        var table = Assert.IsType<Table>(Assert.Single(annex.Content));
        Assert.Equal("!|名次|单位|得分|等次|\n|1|区教育体育局|96.50|优秀|\n|2|李楼镇财政所|88.13|良好|", BlockText.Of(annex.Content));
        Assert.Equal([new(Alignment.Centre, 6), new(Alignment.Left, 6), new(Alignment.Right, 5), new(Alignment.Centre, 6)], table.Columns);
        Assert.Equal((1, Length.FromPoints(9)), (table.HeaderRows, table.TextSize));
    }

    [Fact]
    public void The_elements_of_the_official_document_are_bound()
    {
        var official = document.Official!;
        Assert.Equal("洛阳市洛龙区财政局文件", official.IssuerMark.Content.PlainText());
        Assert.Equal("洛龙财〔2019〕7号", official.Number.PlainText());
        Assert.Equal("洛阳市洛龙区财政局关于2019年度预算绩效管理工作考核结果的通报", official.Title.PlainText());
        Assert.Equal("区直各预算单位，各镇（办）财政所", official.MainTo.PlainText());
        Assert.Equal(SignatureVariant.SealSingle, official.Signature!.Variant);
        Assert.Equal("洛阳市洛龙区财政局", official.Signature.Organs[0].PlainText());
        Assert.Equal("2019年12月23日", official.Signature.Date.PlainText());
        Assert.Equal("（此件公开发布）", official.Note.PlainText());
        Assert.Equal("", official.Imprint!.CopyTo.PlainText());
        Assert.Equal("洛阳市洛龙区财政局", official.Imprint.PrintOrgan.PlainText());
        Assert.Equal("2019年12月24日印发", official.Imprint.PrintDate.PlainText());
        Assert.Equal(["洛阳市洛龙区财政局", "区教育体育局", "李楼镇财政所", "预算绩效管理"], document.Lexicon);
    }

    [Fact]
    public void The_properties_say_what_the_paper_is()
    {
        var properties = document.Properties;
        Assert.Equal(("洛阳市洛龙区财政局关于2019年度预算绩效管理工作考核结果的通报", "洛阳市洛龙区财政局", "通报"), (properties.Title, properties.Author, properties.Subject));
        Assert.Equal(new DateOnly(2019, 12, 23), properties.Date);
        Assert.False(properties.IsPreview);
        Assert.Equal(properties.Fingerprint, Bound(Given.Facts).Properties.Fingerprint);
        Assert.NotEqual(properties.Fingerprint, Bound(Given.Facts with { Number = new("洛龙财", 2019, 8) }).Properties.Fingerprint);
    }

    [Fact]
    public void The_same_inputs_give_the_same_document_on_every_thread()
    {
        var opened = Given.Open(Notice).Value!;
        var snapshot = DataSnapshot.Load(opened.Schema, System.Text.Encoding.UTF8.GetBytes(Given.Data), "data.json").Value!;
        var texts = new string[64];
        Parallel.For(0, texts.Length, i =>
        {
            var bound = TemplateBinder.Bind(opened, snapshot, Given.Facts, BindPurpose.Issue).Value!;
            texts[i] = BlockText.Of(bound.Body) + BlockText.Of(bound.Annexes[0].Content);
        });
        Assert.Equal(BlockText.Of(document.Body) + BlockText.Of(document.Annexes[0].Content), Assert.Single(texts.Distinct()));
    }

    [Fact]
    public void The_version_tells_kind_dataset_and_style()
    {
        var opened = Given.Open(Notice);
        Assert.Empty(opened.Findings);
        Assert.Equal(("通报", "assessment", "gbt9704-2012"), (opened.Value!.DocumentKind, opened.Value.Dataset, opened.Value.Style.Id));
    }

    private static ReportDocument Bound(DocumentFacts facts)
    {
        var outcome = Given.Bind(Notice, facts: facts);
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Findings));
        Assert.Empty(outcome.Findings);
        return outcome.Value;
    }
}
