using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;
using static ReportHub.LayoutTests.Tables.GivenTable;

namespace ReportHub.LayoutTests.Tables;

public sealed class ShrinkTests
{
    [Fact]
    public void A_text_slightly_too_long_is_set_smaller_by_half_points_on_one_line()
    {
        // 78 mm less padding hold 20.5 characters at 10.5 pt, 22.7 at 9.5 pt.
        var text = new string('长', 22);
        var (pages, outcome) = Set(Plain(Shrinking(Row("甲", text))));
        Assert.Equal([new ShrunkCell(0, 0, 1, Pt(9.5m))], outcome.Value!.ShrunkCells);
        Assert.Equal(Pt(9.5m), RunOf(pages, text).Size);
        Assert.Equal(Pt(15) + (TableMetrics.CellVerticalPadding * 2), outcome.Value.TableRowHeights[0][0]);
    }

    [Fact]
    public void What_does_not_fit_at_the_least_size_wraps_at_its_full_size()
    {
        // 75 % of 10.5 pt is 7.875 pt: 27 characters fit at 8 pt, 28 do not.
        var (pages, outcome) = Set(Plain(Shrinking(Row(new string('短', 26), new string('长', 28)))));
        Assert.Equal(new ShrunkCell(0, 0, 0, Pt(8)), Assert.Single(outcome.Value!.ShrunkCells));
        Assert.All(Runs(pages.Pages[0]).Where(run => TextOf(run).StartsWith('长')), run => Assert.Equal(Pt(10.5m), run.Size));
    }

    [Fact]
    public void Nothing_shrinks_where_the_column_does_not_allow_it()
    {
        var (_, outcome) = Set(Plain(Of(Even(2), 0, Row("甲", new string('长', 22)))));
        Assert.Empty(outcome.Value!.ShrunkCells);
        Assert.Equal(Pt(30) + (TableMetrics.CellVerticalPadding * 2), outcome.Value.TableRowHeights[0][0]);
    }

    [Fact]
    public void Header_cells_and_forced_lines_wrap()
    {
        var (_, outcome) = Set(Plain(Shrinking(Row("甲", new string('长', 22)), Row("乙", new string('长', 22) + "\n短")) with { HeaderRows = 1 }));
        Assert.Empty(outcome.Value!.ShrunkCells);
    }

    private static Table Shrinking(params IReadOnlyList<TableRow> rows) =>
        new([.. Enumerable.Repeat(new TableColumn(Alignment.Centre, 1) { MayShrink = true }, 2)], 0, rows);
}
