using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Tests;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.OfficialDocuments;

public sealed class NoticeTests
{
    private static readonly Length Cell = Pt(15.75m);

    [Fact]
    public void The_page_tree_of_a_notice_is_as_reviewed() => Snapshot.Matches(Tree(SampleNotice()), "notice");

    [Fact]
    public void A_page_holds_22_rows_of_28_characters()
    {
        var (pages, _) = Set(Plain(Prose(new string('文', (28 * 44) - 2))));
        Assert.Equal(2, pages.Pages.Count);
        Assert.All(pages.Pages, page => Assert.Equal(22 + 1, Lines(page).Count));
        Assert.Equal(28, Lines(pages.Pages[0])[1].Text.Length);
    }

    [Fact]
    public void A_full_line_ends_at_the_right_edge_of_the_type_area()
    {
        var (pages, _) = Set(Plain(Prose(new string('文', 60))));
        var run = pages.Pages[0].Items.OfType<GlyphRun>().ElementAt(1);
        var lastGlyphEnd = EndOf(run) - Pt(-0.25m);
        Assert.InRange((lastGlyphEnd - (Mm(28) + Mm(156))).Millimetres, -0.1, 0.1);
    }

    [Theory]
    [InlineData("洛阳市洛龙区财政局", 18, 20)]
    [InlineData("财政局", 18, 20)]
    public void An_unsealed_signature_stands_in_the_columns_of_the_standard(string organ, int nameColumn, int dateColumn)
    {
        var notice = Notice(Prose("正文。"));
        var (pages, _) = Set(notice with
        {
            Official = notice.Official! with { Signature = new(SignatureVariant.NoSeal, [new Text(organ)], [new Text("2019年12月25日")]) },
        });
        Assert.Equal(nameColumn, ColumnOf(RunStarting(pages.Pages[0], organ, last: true)));
        Assert.Equal(dateColumn, ColumnOf(RunStarting(pages.Pages[0], "2019年12月25日")));
    }

    [Fact]
    public void A_sealed_date_stands_in_columns_18_to_24_with_the_name_centred_on_it()
    {
        var (pages, _) = Set(Notice(Prose("正文。")));
        Assert.Equal(18, ColumnOf(RunStarting(pages.Pages[0], "2019年12月23日")));
        var organ = RunStarting(pages.Pages[0], "洛阳市洛龙区财政局", last: true);
        Assert.Equal(17, ColumnOf(organ));
    }

    [Fact]
    public void The_seal_area_lies_over_name_and_date_and_within_one_row_of_the_text()
    {
        var (pages, _) = Set(Notice(Prose("正文。")));
        var seal = Assert.Single(pages.Pages[0].Items.OfType<SealArea>());
        var date = RunStarting(pages.Pages[0], "2019年12月23日");
        var bodyRowBottom = RunStarting(pages.Pages[0], "正文。").Baseline + Pt(28.95m).Scale(20, 100);
        Assert.InRange((seal.Y - bodyRowBottom).Millimetres, 0, 10.22);
        Assert.InRange(((seal.X + (seal.Width / 2)) - (date.X + (Cell * 7 / 2))).Millimetres, -0.5, 0.5);
        Assert.True(seal.Y + seal.Height > date.Baseline);
    }

    [Fact]
    public void A_heading_never_ends_a_page()
    {
        for (var filler = 1; filler < 26; filler++)
        {
            var blocks = Enumerable.Range(0, filler).Select(Block (_) => Prose("文")).Append(Heading(1, 1, "标题")).Append(Prose("正文一行。"));
            var (pages, _) = Set(Plain([.. blocks]));
            Assert.All(pages.Pages, page => Assert.NotEqual("一、标题", Lines(page)[^2].Text));
        }
    }

    [Fact]
    public void A_signature_never_stands_on_a_page_without_text()
    {
        for (var filler = 1; filler < 30; filler++)
        {
            var (pages, _) = Set(Notice([.. Enumerable.Range(0, filler).Select(Block (i) => Prose("正文" + i))]));
            var page = pages.Pages.Single(page => Lines(page).Any(line => line.Text == "2019年12月23日"));
            Assert.Contains(Lines(page), line => line.Text.StartsWith("正文", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(1, 2, false)]
    [InlineData(12, 2, false)]
    [InlineData(24, 4, true)]
    public void The_imprint_stands_at_the_foot_of_the_last_even_page(int paragraphs, int expectedPage, bool blankBefore)
    {
        var (pages, outcome) = Set(Notice([.. Enumerable.Range(0, paragraphs).Select(Block (_) => Prose("正文一行。"))]));
        Assert.Equal(expectedPage, outcome.Value!.ImprintPage);
        Assert.Equal(blankBefore, outcome.Value.BlankPageBeforeImprint);
        var lastRule = pages.Pages[expectedPage - 1].Items.OfType<Rule>().Last();
        Assert.Equal(Mm(262), lastRule.Y + lastRule.Height);
        Assert.Equal(blankBefore ? null : expectedPage.ToString(System.Globalization.CultureInfo.InvariantCulture), pages.Pages[expectedPage - 1].Label);
    }

    [Fact]
    public void A_long_signature_group_leaves_the_first_body_line_on_page_1()
    {
        var (pages, outcome) = Set(Notice(Prose("正文。")) with
        {
            Annexes = [.. Enumerable.Range(1, 4).Select(number => new Annex("a" + number, number, [new Text("得分表")], [Prose("甲。")]))],
        });
        Assert.True(outcome.Succeeded);
        Assert.Contains(Lines(pages.Pages[0]), line => line.Text == "正文。");
        Assert.Contains(Lines(pages.Pages[1]), line => line.Text == "附件：1.得分表");
        Assert.Contains(Lines(pages.Pages[1]), line => line.Text == "2019年12月23日");
    }

    [Fact]
    public void Several_annexes_are_numbered_and_their_names_align()
    {
        var document = Notice(Prose("正文。")) with
        {
            Annexes = [new("a", 1, [new Text("第一个附件")], [Prose("甲。")]), new("b", 2, [new Text("第二个附件")], [Prose("乙。")])],
        };
        var (pages, _) = Set(document);
        var notePage = pages.Pages.First(page => Lines(page).Any(line => line.Text == "附件：1.第一个附件"));
        var first = RunStarting(notePage, "附件：1.第一个附件");
        var second = RunStarting(notePage, "2.第二个附件");
        Assert.Equal(first.X + (Cell * 3), second.X);
        Assert.Equal(2, pages.Pages.Count(page => Lines(page)[0].Text is "附件1" or "附件2"));
    }

    [Fact]
    public void Without_a_signature_the_annex_note_stays_under_the_text_it_belongs_to()
    {
        var document = Notice([.. Enumerable.Range(0, 4).Select(Block (i) => Prose("正文" + i))]);
        var (pages, _) = Set(document with
        {
            Official = document.Official! with { Signature = null, Note = [] },
            Annexes = [new("a", null, [new Text("得分表")], [Prose("甲。")])],
        });
        Assert.Contains(Lines(pages.Pages[0]), line => line.Text == "附件：得分表");
        Assert.Equal("附件", Lines(pages.Pages[1])[0].Text);
    }

    [Theory]
    [InlineData(4, false)] // on page 1 with room for the signature, or moved with it by its last line only
    [InlineData(6, false)]
    [InlineData(9, true)]
    [InlineData(20, true)]
    [InlineData(26, false)] // the signature takes the last line along to page 3
    public void A_last_paragraph_that_runs_on_to_the_signature_by_itself_is_told_to_flow_formats(int rows, bool runsOn)
    {
        var (_, outcome) = Set(Notice(Prose(new string('文', (rows * 28) - 2))));
        Assert.Equal(runsOn, outcome.Value!.TextRunsOnToSignature);
    }

    [Fact]
    public void An_annex_has_its_label_on_row_1_and_its_title_on_row_3()
    {
        var (pages, _) = Set(Notice(Prose("正文。")) with { Annexes = [new("a", null, [new Text("得分表")], [Prose("甲。")])] });
        var lines = Lines(pages.Pages[1]);
        Assert.Equal(("附件", Mm(37) + Pt(28.95m).Scale(80, 100)), (lines[0].Text, lines[0].Baseline));
        Assert.Equal(("得分表", Mm(37) + (Pt(28.95m) * 2) + Pt(28.95m).Scale(80, 100)), (lines[1].Text, lines[1].Baseline));
    }

    [Fact]
    public void A_title_that_pushes_the_body_off_page_1_is_an_error()
    {
        var notice = Notice(Prose("正文。"));
        var (_, outcome) = Set(notice with
        {
            Official = notice.Official! with { TitleLines = [.. Enumerable.Repeat("标题", 18)], Title = [new Text(string.Concat(Enumerable.Repeat("标题", 18)))] },
        });
        Assert.Contains(outcome.Findings, finding => finding.Code == "L110");
        Assert.False(outcome.Succeeded);
    }

    [Fact]
    public void A_character_without_a_face_is_named_with_its_place()
    {
        var place = new SourcePlace("template.md", 12, 3, 8);
        var (_, outcome) = Set(Plain(new Paragraph([new Text("王\uE000先生", null, place)])));
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal(("L101", place), (finding.Code, finding.Place));
        Assert.Contains("U+E000", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_in_heading_shares_the_first_line_of_its_paragraph()
    {
        var (pages, _) = Set(Plain(Heading(2, 1, "目标不够细。", runIn: true), Prose("17个单位的部分指标没有数值。")));
        Assert.Equal("（一）目标不够细。17个单位的部分指标没有数", Lines(pages.Pages[0])[0].Text[..22]);
    }

    [Fact]
    public void A_preview_says_so_on_every_page()
    {
        var document = Plain(Prose(new string('文', 28 * 30)));
        var (pages, _) = Set(document with { Properties = document.Properties with { IsPreview = true } });
        Assert.Equal(2, pages.Pages.Count);
        Assert.All(pages.Pages, page => Assert.StartsWith("预览", Lines(page)[0].Text, StringComparison.Ordinal));
    }

    private static ReportDocument SampleNotice() => Notice(
        Prose("为落实预算绩效管理主体责任，我局于12月组织了2019年度考核。全区63个一级预算单位完成自评并报送材料，我局逐项审核。"),
        Heading(1, 1, "总体情况"),
        Prose("63个单位平均得分84.37分，比自评平均低3.12分。其中优秀12个，良好38个，合格11个，不合格2个（得分见附件）。"),
        Heading(1, 2, "主要问题"),
        Heading(2, 1, "目标不够细。", runIn: true),
        Prose("17个单位的部分指标没有数值，事后难以衡量。")) with
    {
        Annexes = [new("得分表", null, [new Text("考核得分表")], [Table(4, 40, (row, column) => row == 0 ? "名次 单位 得分 等次".Split(' ')[column] : $"{row}")])],
    };

    private static GlyphRun RunStarting(Page page, string text, bool last = false)
    {
        var runs = page.Items.OfType<GlyphRun>().Where(run => TextOf(run) == text).ToList();
        Assert.NotEmpty(runs);
        return last ? runs[^1] : runs[0];
    }

    /// <summary>Column 1 to 28 in which a run begins.</summary>
    private static int ColumnOf(GlyphRun run) => (int)Math.Floor(((run.X - Mm(28)).Points + 0.7) / Cell.Points) + 1;
}
