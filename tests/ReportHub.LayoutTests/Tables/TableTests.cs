using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.Tables;

public sealed class TableTests
{
    [Fact]
    public void The_header_row_is_repeated_on_every_page_and_read_once()
    {
        var (pages, _) = Set(Plain(Table(3, 100, (row, column) => row == 0 ? "表头" + column : $"{row}")));
        Assert.Equal(4, pages.Pages.Count);
        Assert.All(pages.Pages, page => Assert.Equal("表头0表头1表头2", Lines(page)[0].Text));
        Assert.Equal(3, pages.Pages.SelectMany(page => page.Items.OfType<GlyphRun>()).Count(run => TextOf(run).StartsWith("表头", StringComparison.Ordinal) && run.Structure != PageItem.Artifact));
    }

    [Fact]
    public void A_page_holds_31_rows_of_size_5()
    {
        var (pages, _) = Set(Plain(Table(2, 200, (row, _) => $"{row}")));
        Assert.Equal(31 + 1, Lines(pages.Pages[1]).Count);
    }

    [Fact]
    public void Lines_enclose_the_table_on_every_page_within_the_type_area()
    {
        var (pages, _) = Set(Plain(Table(4, 70, (row, _) => $"{row}")));
        foreach (var page in pages.Pages)
        {
            var rules = page.Items.OfType<Rule>().ToList();
            Assert.Equal(Mm(28), rules.Min(rule => rule.X));
            Assert.Equal(Mm(184), rules.Max(rule => rule.X + rule.Width));
            Assert.Equal(Mm(37), rules.Min(rule => rule.Y));
            Assert.True(rules.Max(rule => rule.Y + rule.Height) <= Mm(262));
            Assert.Equal(5, rules.Count(rule => rule.Height > rule.Width));
        }
    }

    [Fact]
    public void No_line_crosses_a_cell_that_spans_rows_and_columns()
    {
        TableRow[] rows =
        [
            new([Cell("甲", columnSpan: 2, rowSpan: 2), Cell("乙")]),
            new([Cell("丙")]),
            new([Cell("丁"), Cell("戊"), Cell("己")]),
        ];
        var table = new Table([.. Enumerable.Repeat(new TableColumn(Alignment.Centre, 1), 3)], HeaderRows: 0, rows);
        var (pages, outcome) = Set(Plain(table));
        var heights = outcome.Value!.TableRowHeights[0];
        var spanned = (X: Mm(28), Y: Mm(37), Right: Mm(28) + Mm(104), Bottom: Mm(37) + heights[0] + heights[1]);
        Assert.DoesNotContain(pages.Pages[0].Items.OfType<Rule>(), rule =>
            rule.X > spanned.X + Mm(1) && rule.X < spanned.Right - Mm(1) && rule.Width < rule.Height && rule.Y < spanned.Bottom - Mm(1));
        Assert.DoesNotContain(pages.Pages[0].Items.OfType<Rule>(), rule =>
            rule.Height < rule.Width && rule.X < spanned.Right - Mm(1) && rule.Y > spanned.Y + Mm(1) && rule.Y < spanned.Bottom - Mm(1));
    }

    [Fact]
    public void A_tall_cell_beside_several_rows_makes_them_no_higher_than_it_needs()
    {
        TableRow[] rows =
        [
            new([Cell("甲\n乙\n丙", rowSpan: 3), Cell("一")]),
            new([Cell("二")]),
            new([Cell("三")]),
        ];
        var table = new Table([.. Enumerable.Repeat(new TableColumn(Alignment.Centre, 1), 2)], HeaderRows: 0, rows);
        var heights = Set(Plain(table)).Outcome.Value!.TableRowHeights[0];
        Assert.All(heights, height => Assert.Equal(Pt(15) + (TableMetrics.CellVerticalPadding * 2), height));
    }

    [Fact]
    public void Column_widths_follow_the_weights_and_fill_the_area()
    {
        var table = new Table([new(Alignment.Left, 1), new(Alignment.Left, 3)], HeaderRows: 0, [new([Cell("甲"), Cell("乙")])]);
        var (pages, _) = Set(Plain(table));
        var second = pages.Pages[0].Items.OfType<GlyphRun>().Single(run => TextOf(run) == "乙");
        Assert.Equal(Mm(28) + Mm(39) + TableMetrics.CellSidePadding, second.X);
    }

    [Fact]
    public void A_text_that_comes_again_stands_in_the_same_place_of_its_row_under_its_own_element()
    {
        var (pages, _) = Set(Plain(Table(2, 6, (row, _) => row == 0 ? "等次" : row == 3 ? "不合格" : "优秀（A）")));
        var runs = pages.Pages[0].Items.OfType<GlyphRun>().Where(run => TextOf(run) is "优秀（A）").ToList();
        Assert.Equal(10, runs.Select(run => run.Structure).Distinct().Count());
        Assert.Equal(2, runs.Select(run => run.X).Distinct().Count());
        Assert.Equal(runs[0].X + Mm(78), runs[1].X);
        var height = Pt(15) + (TableMetrics.CellVerticalPadding * 2);
        Assert.Equal([1, 2, 4, 5, 6], runs.Where((_, i) => i % 2 == 0).Select(run => (run.Baseline - Mm(37) - Pt(12) - TableMetrics.CellVerticalPadding).Emu / height.Emu));
    }

    [Fact]
    public void A_given_size_changes_rows_in_proportion()
    {
        var (_, outcome) = Set(Plain(Table(2, 1, (_, _) => "文", Pt(12))));
        Assert.Equal(Length.FromTwips(343) + (TableMetrics.CellVerticalPadding * 2), outcome.Value!.TableRowHeights[0][1]);
    }

    private static TableCell Cell(string text, int columnSpan = 1, int rowSpan = 1) => new([new Text(text)], columnSpan, rowSpan);
}
