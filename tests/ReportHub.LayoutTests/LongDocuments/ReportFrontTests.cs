using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Tests;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.LongDocuments;

public sealed class ReportFrontTests
{
    [Fact]
    public void The_page_tree_of_an_evaluation_report_is_as_reviewed() => Snapshot.Matches(Tree(Reports.Evaluation()), "evaluation-report");

    [Fact]
    public void Cover_contents_and_text_are_numbered_as_books_are()
    {
        var (pages, outcome) = Set(Reports.Evaluation());
        Assert.Empty(outcome.Findings);
        Assert.Equal([null, "i", "1", "2"], pages.Pages.Take(4).Select(page => page.Label));
        Assert.DoesNotContain(Lines(pages.Pages[0]), line => line.Text.Contains('—', StringComparison.Ordinal));
        Assert.Contains(Lines(pages.Pages[1]), line => line.Text == "— i —");
    }

    [Fact]
    public void Every_line_of_the_contents_names_the_page_where_its_heading_stands_and_leads_there()
    {
        var (pages, outcome) = Set(Reports.Evaluation());
        var entries = outcome.Value!.Contents;
        Assert.Equal(
            ["一、项目基本情况", "（一）立项依据", "（二）资金安排与使用", "二、绩效分析与评价结论", "三、存在的问题及建议"],
            entries.Take(5).Select(entry => entry.Title));
        Assert.Equal((1, "附件　指标得分表"), (entries[^1].Level, entries[^1].Title));
        foreach (var entry in entries)
        {
            var mark = pages.Outline.First(item => item.Title.Replace(" ", "　", StringComparison.Ordinal) == entry.Title);
            Assert.Equal(pages.Pages[mark.PageNumber - 1].Label, entry.PageLabel);
            Assert.Contains(pages.Pages[1].Items.OfType<PageLink>(), link => link.TargetPage == mark.PageNumber && link.TargetY == mark.Y);
        }
    }

    [Fact]
    public void Contents_have_one_link_a_line_that_belongs_to_its_entry()
    {
        var (pages, outcome) = Set(Reports.Evaluation());
        var links = pages.Pages[1].Items.OfType<PageLink>().ToList();
        Assert.True(links.Count > outcome.Value!.Contents.Count, "an entry of two lines has two links");
        Assert.Equal(outcome.Value.Contents.Count, links.Select(link => link.Structure).Distinct().Count());
        Assert.All(links, link => Assert.Equal(Mm(184), link.X + link.Width));
    }

    [Fact]
    public void Page_numbers_of_the_contents_end_at_the_right_edge_and_dots_stand_in_columns()
    {
        var (pages, outcome) = Set(Reports.Evaluation());
        var runs = pages.Pages[1].Items.OfType<GlyphRun>().ToList();
        var numbers = runs.Where(run => run.Structure != PageItem.Artifact && TextOf(run).All(char.IsAsciiDigit)).ToList();
        Assert.Equal(outcome.Value!.Contents.Count, numbers.Count);
        Assert.All(numbers, number => Assert.Equal(Mm(184), EndOf(number) - Pt(-0.25m)));
        var dots = runs.Where(run => TextOf(run).StartsWith("..", StringComparison.Ordinal)).ToList();
        Assert.Equal(numbers.Count, dots.Count);
        Assert.All(dots, run => Assert.Equal(0, (Mm(184) - run.X).Emu % run.Glyphs.Span[0].Advance.Emu));
    }

    [Fact]
    public void Contents_of_many_pages_still_name_the_right_pages()
    {
        var body = Enumerable.Range(1, 300).SelectMany(IEnumerable<Block> (i) => [Heading(1, i, "标题"), Prose(new string('文', 200))]);
        var (pages, outcome) = Set(Reports.Report([.. body]) with { Contents = new(1) });
        Assert.Empty(outcome.Findings);
        var marks = pages.Outline.Where(entry => entry.Level == 2).ToList();
        Assert.Equal(300, outcome.Value!.Contents.Count);
        Assert.Equal(marks.Select(mark => pages.Pages[mark.PageNumber - 1].Label), outcome.Value.Contents.Select(entry => entry.PageLabel));
        Assert.Equal("xiv", pages.Pages.Last(page => page.Items.OfType<PageLink>().Any()).Label);
    }

    [Fact]
    public void Headings_in_lists_and_parts_are_listed_run_in_ones_are_not()
    {
        var (_, outcome) = Set(Reports.Report(
            new ListBlock(false, [new([Prose("项"), Heading(1, 1, "列表里")])]),
            Heading(2, 1, "接排的。", runIn: true),
            Prose("正文"),
            new Part(Reports.Landscape, [Heading(2, 2, "横页里")]),
            Heading(3, 1, "太深")) with { Contents = new(2) });
        Assert.Equal(["一、列表里", "（二）横页里"], outcome.Value!.Contents.Select(entry => entry.Title));
    }

    [Fact]
    public void A_title_without_cover_stands_on_page_1_above_the_text()
    {
        var (pages, outcome) = Set(Reports.Report(Prose("正文。")) with { Title = new([new Text("情况报告")]) { Subtitle = [new Text("（征求意见稿）")] } });
        Assert.Equal(["情况报告", "（征求意见稿）", "正文。"], Lines(pages.Pages[0]).Take(3).Select(line => line.Text));
        Assert.Equal(["情况报告"], outcome.Value!.TitleLines);
        Assert.Equal((1, "情况报告", 1), (pages.Outline[0].Level, pages.Outline[0].Title, pages.Outline[0].PageNumber));
    }

    [Fact]
    public void Labels_of_a_cover_are_spread_to_one_width()
    {
        var (pages, _) = Set(Reports.Report(Prose("正文。")) with
        {
            Cover = new([new("项目单位", [new Text("水务局")]), new("评价机构名称", [new Text("财政局")])], [new Text("财政局")], [new Text("2020年4月")]),
        });
        var colons = pages.Pages[0].Items.OfType<GlyphRun>().SelectMany(GlyphsOf).Where(glyph => glyph.Character == '：').Select(glyph => glyph.X).ToList();
        Assert.Equal(2, colons.Count);
        Assert.Equal(colons[0], colons[1]);
        var last = Lines(pages.Pages[0])[^1];
        Assert.Equal("2020年4月", last.Text);
        Assert.InRange(last.Baseline.Millimetres, 230, 262);
    }

    [Fact]
    public void A_cover_that_holds_too_much_is_an_error()
    {
        var entries = Enumerable.Range(0, 14).Select(i => new CoverEntry("项目", [new Text("内容")]));
        var (_, outcome) = Set(Reports.Report(Prose("正文。")) with { Cover = new([.. entries], [new Text("财政局")], [new Text("2020年")]) });
        Assert.Equal("L152", Assert.Single(outcome.Findings).Code);
        Assert.False(outcome.Succeeded);
    }

    private static IEnumerable<(int Character, Length X)> GlyphsOf(GlyphRun run)
    {
        var x = run.X;
        foreach (var glyph in run.Glyphs.ToArray())
        {
            yield return (glyph.CodePoint, x);
            x += glyph.Advance;
        }
    }
}
