using ReportHub.Documents;
using ReportHub.Foundation;
using static ReportHub.LayoutTests.Specimen;
using static ReportHub.LayoutTests.Tables.GivenTable;

namespace ReportHub.LayoutTests.Tables;

public sealed class ColumnWidthTests
{
    private static readonly Length Padding = TableMetrics.CellSidePadding * 2;

    [Fact]
    public void Given_weights_are_told_as_edges() =>
        Assert.Equal([Length.Zero, Mm(39), Mm(156)], Set(Plain(Of([new(Alignment.Left, 1), new(Alignment.Left, 3)], 0, Row("甲", "乙")))).Outcome.Value!.TableColumnEdges[0]);

    [Fact]
    public void With_room_for_all_every_column_grows_in_proportion_to_its_text()
    {
        var widths = Balanced(2, Row("四个汉字", "十个汉字在这一格里啊"));
        var natural = (Short: (Pt(10.5m) * 4) + Padding, Long: (Pt(10.5m) * 10) + Padding);
        Assert.Equal(Mm(156).Scale(natural.Short.Emu, (natural.Short + natural.Long).Emu), widths[0]);
        Assert.Equal(Mm(156), widths[0] + widths[1]);
    }

    [Fact]
    public void Beside_a_long_text_a_short_column_keeps_its_line_whole()
    {
        var widths = Balanced(3, Row("序号", new string('长', 200), "备注说明"));
        Assert.Equal((Pt(10.5m) * 2) + Padding, widths[0]);
        Assert.Equal((Pt(10.5m) * 4) + Padding, widths[2]);
    }

    [Fact]
    public void No_column_is_narrower_than_its_longest_word()
    {
        var widths = Balanced(2, Row("123,456,789,012.34", new string('长', 5000)));
        Assert.True(widths[0] >= (Pt(5.25m) * 18) + Padding, widths[0].ToString());
    }

    [Fact]
    public void Words_wider_than_the_table_share_it()
    {
        var widths = Balanced(2, Row(new string('1', 100), new string('2', 100)));
        Assert.Equal([Mm(78), Mm(78)], widths);
    }

    [Fact]
    public void Words_wider_than_the_table_leave_a_character_to_every_other_column()
    {
        var widths = Balanced(6, Row([.. Enumerable.Repeat(new string('1', 200), 5), "甲"]));
        Assert.Equal(Pt(10.5m) + Padding, widths[5]);
        Assert.Equal(Mm(156), widths.Aggregate((sum, width) => sum + width));
    }

    [Fact]
    public void A_cell_over_columns_widens_them_together_where_their_own_cells_are_narrow()
    {
        var with = Balanced(3, new([Cell(new string('题', 12), columnSpan: 2), Cell(new string('长', 200))]), Row("甲", "乙", "丙"));
        Assert.True(with[0] + with[1] >= (Pt(10.5m) * 12) + Padding, $"{with[0]} {with[1]}");
        Assert.True((with[0] - with[1]).Emu is <= 1 and >= -1);
    }

    [Fact]
    public void Measuring_leaves_no_trace_in_the_structure()
    {
        var linked = new TableCell([new Strong([new Link("https://example.org/", [new Text("网址")])])]);
        var table = new Table([new(Alignment.Left, 1) { MayShrink = true }], 0, [new([linked])]);
        Assert.Equal(Tree(Plain(table)), Tree(Plain(table with { BalancesColumns = true })));
    }

    [Fact]
    public void A_weight_is_a_least_share_in_hundredths()
    {
        var table = Of([new(Alignment.Left, 30), new(Alignment.Left, 0)], 0, Row("甲", new string('长', 500))) with { BalancesColumns = true };
        Assert.Equal(Mm(156).Scale(30, 100), Widths(Set(Plain(table)).Outcome)[0]);
    }

    [Fact]
    public void A_column_too_narrow_for_a_character_is_an_error()
    {
        var finding = Assert.Single(Set(Plain(Of([new(Alignment.Left, 1), new(Alignment.Left, 99)], 0, Row("甲", "乙")))).Outcome.Findings);
        Assert.Equal("L162", finding.Code);
        Assert.Contains("第 1 列", finding.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Length> Balanced(int columns, params IReadOnlyList<TableRow> rows) =>
        Widths(Set(Plain(new Table([.. Enumerable.Repeat(new TableColumn(Alignment.Left, 0), columns)], 0, rows) { BalancesColumns = true })).Outcome);
}
