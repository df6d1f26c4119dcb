using ReportHub.Checking;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Tests;
using ReportHub.Tests.Notice;

namespace ReportHub.UnitTests.Checking;

/// <summary>Papers become numbered paragraphs, from plain text and from bound documents.</summary>
public sealed class PlainTextTests
{
    [Fact]
    public void The_parts_of_a_paper_are_recognised()
    {
        var text = PlainText.Read("文", CleanNotice.Text);

        Assert.Equal("平川市河东区财政局关于开展2020年度项目支出绩效自评工作的通知", Single(text, ParagraphKind.Title));
        Assert.Equal("区直各预算单位，各镇（办）财政所：", Single(text, ParagraphKind.MainTo));
        Assert.Equal("2021年2月24日", Single(text, ParagraphKind.Date));
        Assert.Equal("平川市河东区财政局", Single(text, ParagraphKind.Signature));
        Assert.Equal(["项目支出绩效自评表", "项目支出绩效自评汇总表"], text.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.AttachmentNote).Select(paragraph => paragraph.Text));
        Assert.Equal(["一、自评范围", "二、自评内容", "三、工作步骤", "四、工作要求"], text.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Heading).Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void A_paragraph_cut_by_a_page_break_is_put_together_and_remembers_the_seam()
    {
        var text = PlainText.Read("文", "关于考核工作的通知\n\n一、要求\n\n1、考核内容包括基础工作，预算单位开展预算\n\n绩效管理的情况。\n\n2、认真落实。\n");
        var joined = text.Paragraphs.Single(paragraph => paragraph.Joins.Count > 0);

        Assert.Equal("1、考核内容包括基础工作，预算单位开展预算绩效管理的情况。", joined.Source);
        Assert.Equal("1、考核内容包括基础工作，预算单位开展预算".Length, joined.Joins.Single());
        Assert.Equal((3, 1), (joined.Level, joined.Ordinal));
    }

    [Fact]
    public void An_annex_with_its_table_follows_the_text()
    {
        var text = PlainText.Read("文", CleanRequest.Text);

        Assert.Equal("河东区水毁工程修复资金测算表", Assert.Single(text.Annexes).Title);
        Assert.Equal(5, text.Paragraphs.Single(paragraph => paragraph.Table is not null).Table!.Rows.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("2019年12月25日")]
    [InlineData("附件")]
    [InlineData("一、")]
    [InlineData("（")]
    [InlineData("|||")]
    [InlineData("：")]
    public void Scraps_of_text_are_read_and_checked_without_a_fall(string scrap)
    {
        var text = PlainText.Read("文", scrap);

        Assert.All(ConsistencyChecker.Check(text, CheckContext.Nothing), finding => Assert.InRange(finding.Place!.Line, 1, text.Paragraphs.Count));
    }

    [Fact]
    public void A_bound_figure_keeps_the_node_it_was_printed_from()
    {
        var document = BundledTemplates.All(Repository.Templates).Single(template => template.Name == "assessment-notice").Document;
        var paragraph = CheckedText.Of(document).Paragraphs.First(candidate => candidate.Text.Contains("平均得分", StringComparison.Ordinal));
        var average = paragraph.Pieces.Single(piece => piece.Origin.Path == "/stats/average");

        Assert.Equal("79.10", paragraph.Source.Substring(average.Start, average.Length));
    }

    [Fact]
    public void Spans_of_a_bound_table_become_a_full_grid()
    {
        static TableCell Cell(string text, int columns = 1, int rows = 1) => new([new Text(text)], columns, rows);
        var table = new Table([new(Alignment.Left, 1), new(Alignment.Left, 1), new(Alignment.Right, 1)], 1, [new([Cell("类"), Cell("项"), Cell("分")]), new([Cell("甲", rows: 2), Cell("一"), Cell("1")]), new([Cell("二"), Cell("2")]), new([Cell("合计", columns: 2), Cell("3")])]);
        var grid = TableGrid.Of(table);

        Assert.Equal(["类项分", "甲一1", "二2", "合计3"], grid.Rows.Select(row => string.Concat(row)));
        Assert.All(grid.Rows, row => Assert.Equal(3, row.Count));
    }

    private static string Single(CheckedText text, ParagraphKind kind) => text.Paragraphs.Single(paragraph => paragraph.Kind == kind).Text;
}
