using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.UnitTests.Templates;

/// <summary>Every printed value knows its node and the tag that printed it.</summary>
public sealed class OriginTests
{
    [Theory]
    [InlineData("甲{{ stats.avg }}", "/stats/avg", 2, 15)]
    [InlineData("甲{{ 统计.涉及资金 | 换算: \"亿元\" | 小数: 2 }}", "/stats/amount", 2, 32)]
    [InlineData("甲{{ scores | 取: \"name\" | 连接 }}", "/scores", 2, 29)]
    [InlineData("甲{{ scores | 个数 }}", "/scores", 2, 17)]
    [InlineData("甲{{ 发文.成文日期 }}", "/issueDate", 2, 13)]
    [InlineData("甲{{ organ.phone | 缺省 }}", "/organ/phone", 2, 22)]
    public void A_value_names_its_field_and_its_tag(string body, string path, int column, int length)
    {
        var content = Assert.IsType<Paragraph>(Assert.Single(Given.Document(body).Body)).Content;
        Assert.Equal(new Text("甲"), content[0]);
        var value = Assert.IsType<Text>(content[1]);
        Assert.Equal(path, value.Origin!.Path);
        Assert.Equal(new SourcePlace("notice/1.0.0/template.md", 9, column, length), value.Template);
    }

    [Fact]
    public void A_value_in_a_loop_names_its_item()
    {
        var content = Assert.IsType<Paragraph>(Assert.Single(Given.Document("{% for 行 in 各单位 %}{{ 行.得分 }}{{ loop.index }}{% endfor %}").Body)).Content;
        Assert.Equal(["/units/0/score", "/units/0", "/units/1/score", "/units/1"], content.Select(inline => ((Text)inline).Origin!.Path));
    }

    [Fact]
    public void Records_are_reached_from_the_printed_value()
    {
        var opened = Given.Open(Given.Template("{{ stats.avg }}")).Value!;
        var json = $$"""{"data":{{Given.Data}},"origins":{"/stats/avg":[0]},"records":["assessment/2019@4"]}""";
        var snapshot = DataSnapshot.Load(opened.Schema, System.Text.Encoding.UTF8.GetBytes(json), "data.json").Value!;
        var document = ReportHub.Templates.TemplateBinder.Bind(opened, snapshot, Given.Facts, ReportHub.Templates.BindPurpose.Issue).Value!;
        var value = Assert.IsType<Text>(Assert.IsType<Paragraph>(Assert.Single(document.Body)).Content[0]);
        Assert.Equal([new RecordRef("assessment", "2019", 4)], value.Origin!.Records);
    }

    [Fact]
    public void A_spread_list_keeps_the_origin_of_each_entry()
    {
        var official = Given.Bind(Given.Template("甲", Given.Front + "\n主送: {{ 主送单位 | 取: \"名称\" }}")).Value!.Official!;
        Assert.Equal(["/recipients/0/name", null, "/recipients/1/name"], official.MainTo.Select(inline => ((Text)inline).Origin?.Path));
    }

    [Fact]
    public void A_figure_typed_on_purpose_has_a_place_and_no_origin()
    {
        var value = Assert.IsType<Text>(Assert.IsType<Paragraph>(Assert.Single(Given.Document("{{ \"12\" | 原文 }}").Body)).Content[0]);
        Assert.Null(value.Origin);
        Assert.Equal(9, value.Template!.Line);
    }

    [Fact]
    public void The_fields_of_a_template_are_listed_with_type_unit_and_places()
    {
        var fields = Given.Open(NoticeTests.Notice).Value!.Fields;
        Assert.Equal(
            [
                "check.visits|考核.核查个数|integer||True|2", "facts.issueDate|发文.成文日期|date||True|1", "facts.public|发文.公开|boolean||True|1",
                "organ.name|本局.名称|string||True|3", "problems|主要问题|array||True|1", "problems[].due|主要问题[].期限|date||False|2",
                "problems[].point|主要问题[].要点|string||True|1", "problems[].text|主要问题[].说明|string||True|1", "problems[].units|主要问题[].单位数|integer||True|1",
                "recipients|主送单位|array||True|1", "recipients[].name|主送单位[].名称|string||True|1", "scores|各方面|array||True|2", "scores[].name|各方面[].名称|string||True|1",
                "stats.amount|统计.涉及资金|number|万元|True|1", "stats.count|统计.单位数|integer|个|True|1", "stats.good|统计.良好以上比率|number|比率|True|1",
                "units|各单位|array||True|2", "units[].grade|各单位[].等次|string||True|1", "units[].name|各单位[].名称|string||True|2",
                "units[].place|各单位[].名次|integer||True|1", "units[].score|各单位[].得分|number||True|1", "year|年度|integer||True|2",
            ],
            fields.Select(field => $"{field.Path}|{field.ChinesePath}|{field.Type}|{field.Unit}|{field.Required}|{field.Places.Count}"));
    }
}
