using System.Text.Json;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Templates;
using ReportHub.UnitTests.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>From seed and template to the words of domain.md 7.1.</summary>
public sealed class The_notice_of_2019
{
    private static readonly TemplateVersion Template = Notice.Template;
    private static readonly ReportDocument Document = Bind();

    [Fact]
    public void The_template_has_no_findings() => Assert.Empty(Template.Findings);

    [Fact]
    public void The_body_says_what_the_sample_text_says() =>
        Assert.Equal(
            """
            为落实预算绩效管理主体责任，我局于12月组织了2019年度考核。全区63个一级预算单位完成自评并报送材料，我局逐项审核，对其中9个单位作了实地核查。现将结果通报如下。
            一、总体情况
            63个单位平均得分84.37分，比自评平均低3.12分。其中优秀12个，良好38个，合格11个，不合格2个（得分见附件）。
            二、主要问题
            （一）目标不够细。17个单位的部分指标没有数值，事后难以衡量。
            （二）监控流于填表。8个单位报送的偏差原因与支出进度不符。
            （三）整改不够实。5个单位未在期限内报送整改报告。
            三、有关要求
            得分低于60分的单位，请于收到本通报之日起30日内向我局书面报告整改情况，我局将约谈其分管负责人。考核结果作为安排下一年度资金的参考。

            """.ReplaceLineEndings("\n"),
            Notice.BodyOf(Document));

    [Fact]
    public void The_elements_around_the_body_are_those_of_the_sample_text()
    {
        var official = Document.Official!;
        Assert.Equal("洛阳市洛龙区财政局文件", official.IssuerMark.Content.PlainText());
        Assert.Equal("洛阳市洛龙区财政局关于2019年度预算绩效管理工作考核结果的通报", official.Title.PlainText());
        Assert.Equal("区直各预算单位，各镇（办）财政所", official.MainTo.PlainText());
        Assert.Equal("洛阳市洛龙区财政局", official.Signature!.Organs[0].PlainText());
        Assert.Equal("2019年12月23日", official.Signature.Date.PlainText());
        Assert.Equal("（此件公开发布）", official.Note.PlainText());
    }

    [Fact]
    public void The_annex_lists_63_units_under_one_header()
    {
        var annex = Assert.Single(Document.Annexes);
        Assert.Equal("2019年度预算绩效管理工作考核得分表", annex.Title.PlainText());
        var table = Assert.IsType<Table>(Assert.Single(annex.Content));
        Assert.Equal((1, 64, 9), (table.HeaderRows, table.Rows.Count, table.Columns.Count));
        Assert.Equal("名次|单位|基础工作|绩效目标管理|绩效跟踪监控管理|绩效评价管理|评价结果应用|总分|等次", Row(table, 0));
        Assert.EndsWith("|不合格", Row(table, 63), StringComparison.Ordinal);
    }

    [Fact]
    public void The_printed_average_leads_back_to_all_assessments()
    {
        var paragraph = Document.Body.OfType<Paragraph>().ElementAt(1);
        var average = Assert.Single(paragraph.Content.OfType<Text>(), text => text.Value == "84.37");
        Assert.Equal(63, average.Origin!.Records.Count(record => record.Kind == Assessment.Kind));
    }

    private static string Row(Table table, int index) => string.Join('|', table.Rows[index].Cells.Select(cell => cell.Content.PlainText()));

    private static ReportDocument Bind()
    {
        var store = new FakeRecords();
        new SeedFolder().Read().Value!.PutInto(store);
        var snapshot = new Datasets().Take(new(Template.Dataset!, 2019), Template.Schema, store).Value!;
        using var notice = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SeedFolder.Folder, "notice-2019.json")));
        var facts = DocumentFacts.FromJson(JsonSerializer.SerializeToUtf8Bytes(notice.RootElement.GetProperty("facts")));
        return TemplateBinder.Bind(Template, snapshot, facts, BindPurpose.Preview).Value!;
    }
}
