using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;
using static ReportHub.LayoutTests.Tables.GivenTable;

namespace ReportHub.LayoutTests.Tables;

public sealed class DecimalPointTests
{
    private static readonly Length Half = Pt(5.25m);

    [Fact]
    public void Points_stand_below_each_other_whatever_stands_around_them()
    {
        string[] numbers = ["1,234.5", "-0.25", "98.75%", "(12.0)", "¥3.5", "7.125万元"];
        var (pages, outcome) = Numbers(Alignment.Centre, numbers);
        var point = Mm(28) + TableMetrics.CellSidePadding + outcome.Value!.TableDecimalPoints.Single().Point;
        Assert.All(numbers, number => Assert.Equal(point, PlaceOf(RunOf(pages, number), '.')));
    }

    [Fact]
    public void A_number_without_fraction_ends_where_the_points_are()
    {
        var (pages, _) = Numbers(Alignment.Centre, "12.5", "100", "7%");
        var point = PlaceOf(RunOf(pages, "12.5"), '.');
        Assert.Equal(point, EndOf(RunOf(pages, "100")));
        Assert.Equal(point, PlaceOf(RunOf(pages, "7%"), '%'));
    }

    [Fact]
    public void The_block_of_numbers_is_centred_in_the_column()
    {
        var (pages, _) = Numbers(Alignment.Centre, "1234.5", "1.125");
        // Four digits left of the point, four glyphs from it on.
        Assert.Equal(Mm(28) + Mm(78) - (Half * 4), RunOf(pages, "1234.5").X);
        Assert.Equal(Mm(28) + Mm(78) + (Half * 4), EndOf(RunOf(pages, "1.125")));
    }

    [Fact]
    public void The_block_of_numbers_stands_right_in_a_column_set_right()
    {
        var (pages, _) = Numbers(Alignment.Right, "1234.5", "1.125");
        Assert.Equal(Mm(28) + Mm(156) - TableMetrics.CellSidePadding, EndOf(RunOf(pages, "1.125")));
    }

    [Theory]
    [InlineData("—")]
    [InlineData("无")]
    [InlineData("2019-12-23")]
    [InlineData("第3季度")]
    [InlineData("1.2.3")]
    [InlineData("12.5～13.5")]
    [InlineData("3月份开始执行")]
    public void What_is_no_number_takes_the_alignment_of_the_column(string text)
    {
        var (pages, _) = Numbers(Alignment.Left, "123,456.789", text);
        Assert.Equal(Mm(28) + TableMetrics.CellSidePadding, RunOf(pages, text).X);
    }

    [Fact]
    public void A_cell_with_an_alignment_of_its_own_keeps_it()
    {
        var column = new TableColumn(Alignment.Centre, 1) { AlignsDecimalPoints = true };
        var (pages, _) = Set(Plain(Of([column], 0, Row("1.25"), new([Cell("7.5", alignment: Alignment.Left)]))));
        Assert.Equal(Mm(28) + TableMetrics.CellSidePadding, RunOf(pages, "7.5").X);
    }

    [Fact]
    public void Numbers_whose_block_is_wider_than_the_column_stand_right()
    {
        TableColumn[] columns = [new(Alignment.Centre, 20) { AlignsDecimalPoints = true }, new(Alignment.Left, 80)];
        var (pages, outcome) = Set(Plain(Of(columns, 0, Row("123456789.1", "文"), Row("1.123456789", "文"))));
        Assert.Empty(outcome.Value!.TableDecimalPoints);
        var right = Mm(28) + Mm(156).Scale(20, 100) - TableMetrics.CellSidePadding;
        Assert.Equal(right, EndOf(RunOf(pages, "123456789.1")));
        Assert.Equal(right, EndOf(RunOf(pages, "1.123456789")));
    }

    [Fact]
    public void A_balanced_column_has_room_for_the_block()
    {
        TableColumn[] columns = [new(Alignment.Centre, 0) { AlignsDecimalPoints = true }, new(Alignment.Left, 0)];
        var table = Of(columns, 0, Row("123456789.1", new string('长', 300)), Row("1.123456789", "文")) with { BalancesColumns = true };
        Assert.Single(Set(Plain(table)).Outcome.Value!.TableDecimalPoints);
    }

    private static (PagedDocument Pages, Outcome<LayoutDecisions> Outcome) Numbers(Alignment alignment, params IReadOnlyList<string> numbers) =>
        Set(Plain(Of([new TableColumn(alignment, 1) { AlignsDecimalPoints = true }], 0, [.. numbers.Select(number => Row(number))])));
}
