using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;
using static ReportHub.LayoutTests.Tables.GivenTable;

namespace ReportHub.LayoutTests.Tables;

public sealed class SplitRowTests
{
    private static readonly string LongText = string.Concat(Enumerable.Range(0, 1000).Select(i => $"第{i:000}"));

    [Fact]
    public void A_row_higher_than_a_page_goes_on_between_its_lines_under_the_repeated_header()
    {
        var (pages, outcome) = Set(Plain(Of(Even(2), 1, Row("名称", "内容"), Row("甲", LongText), Row("乙", "完"))));
        Assert.Empty(outcome.Findings);
        Assert.True(pages.Pages.Count > 2);
        Assert.All(pages.Pages, page => Assert.Equal("名称内容", Lines(page)[0].Text));
        Assert.Equal(["名称", "内容", "甲", LongText, "乙", "完"], Read(pages));
    }

    [Fact]
    public void The_parts_of_a_split_row_are_closed_by_outer_lines_with_white_before_the_text()
    {
        var (pages, _) = Set(Plain(Of(Even(2), 1, Row("名称", "内容"), Row("甲", LongText))));
        foreach (var page in pages.Pages)
        {
            var rules = page.Items.OfType<Rule>().ToList();
            var bottom = rules.Max(rule => rule.Y + rule.Height);
            var lowest = Lines(page).Where(line => line.Baseline < bottom).Max(line => line.Baseline);
            Assert.True(bottom <= Mm(262));
            Assert.Equal(TableMetrics.OuterRule, rules.Single(rule => rule.Width > rule.Height && rule.Y + rule.Height == bottom).Height);
            // Below the baseline a fifth of the line, then the cell's padding.
            Assert.Equal(Pt(3) + TableMetrics.CellVerticalPadding, bottom - lowest);
            Assert.Equal(Pt(12) + TableMetrics.CellVerticalPadding, Lines(page)[1].Baseline - (Mm(37) + Pt(15) + (TableMetrics.CellVerticalPadding * 2)));
        }
    }

    [Fact]
    public void The_decisions_give_the_whole_height_of_a_split_row()
    {
        var (_, outcome) = Set(Plain(Of(Even(2), 0, Row("甲", LongText))));
        var perLine = (int)((Mm(78) - (TableMetrics.CellSidePadding * 2)).Emu / Pt(10.5m).Emu);
        var height = outcome.Value!.TableRowHeights[0][0] - (TableMetrics.CellVerticalPadding * 2);
        Assert.Equal(0, height.Emu % Pt(15).Emu);
        Assert.True(height > Mm(225));
        Assert.True(height >= Pt(15) * (LongText.Length * 5 / 8 / perLine));
    }

    [Fact]
    public void A_row_that_fits_a_page_is_never_split()
    {
        var tall = string.Concat(Enumerable.Repeat("文", 300));
        var (pages, _) = Set(Plain(Of(Even(2), 1, [Row("名称", "内容"), .. Enumerable.Range(0, 12).Select(i => Row($"甲{i}", tall))])));
        Assert.True(pages.Pages.Count > 1);
        foreach (var cell in pages.Pages.SelectMany(page => Runs(page).Where(run => TextOf(run).StartsWith('文')).Select(run => (page.Number, run.Structure))).GroupBy(run => run.Structure))
        {
            Assert.Single(cell.Select(line => line.Number).Distinct());
        }
    }

    [Fact]
    public void Rows_under_a_cell_that_spans_more_than_a_page_are_parted_at_their_edges()
    {
        TableRow[] rows =
        [
            Row("指标", "内容"),
            new([Cell("产出指标", rowSpan: 70), Cell("行1")]),
            .. Enumerable.Range(2, 69).Select(i => Row($"行{i}")),
            Row("效益", "行71"),
        ];
        var (pages, outcome) = Set(Plain(Of(Even(2), 1, rows)));
        Assert.Empty(outcome.Findings);
        Assert.Equal(["指标", "内容", "产出指标", .. Enumerable.Range(1, 70).Select(i => $"行{i}"), "效益", "行71"], Read(pages));
        // On the middle page the spanning cell has nothing but its outlines: inner lines stand in the second column only.
        var inner = pages.Pages[1].Items.OfType<Rule>().Where(rule => rule.Width > rule.Height && rule.Height == TableMetrics.InnerRule).Skip(1);
        Assert.All(inner, rule => Assert.Equal(Mm(28) + Mm(78), rule.X));
    }

    [Fact]
    public void Cells_beside_each_other_that_leave_no_place_to_cut_are_an_error_that_names_the_rows()
    {
        var small = string.Concat(Enumerable.Repeat("文\n", 80)).TrimEnd('\n');
        TableRow[] rows =
        [
            Row("头", "头", "头"),
            new([Cell(small, rowSpan: 3), Cell(small, rowSpan: 2), Cell("一\n二")]),
            Row(small),
            new([Cell("三\n四", columnSpan: 2)]),
        ];
        var finding = Assert.Single(Set(Plain(Of(Even(3), 1, rows))).Outcome.Findings);
        Assert.Equal("L111", finding.Code);
        Assert.Contains("第 2 行至第 4 行", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_that_leaves_no_room_for_a_row_is_an_error()
    {
        var header = string.Concat(Enumerable.Repeat("头\n", 41)).TrimEnd('\n');
        var finding = Assert.Single(Set(Plain(Of(Even(2), 1, Row(header, "头"), Row("甲", "乙")))).Outcome.Findings);
        Assert.Equal("L160", finding.Code);
    }
}
