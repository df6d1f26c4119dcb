using ReportHub.Documents;
using static ReportHub.LayoutTests.Specimen;
using static ReportHub.LayoutTests.Tables.GivenTable;

namespace ReportHub.LayoutTests.Tables;

public sealed class SpanFaultTests
{
    public static TheoryData<string, TableRow[]> Faults => new()
    {
        { "第 1 行的单元格超出了表格的 2 列", [Row("甲", "乙", "丙")] },
        { "第 1 行的单元格没有排满表格的 2 列", [Row("甲")] },
        { "第 2 行的单元格超出了表格的 2 列", [new([Cell("甲", rowSpan: 2), Cell("乙")]), Row("丙", "丁")] },
        { "第 1 行有一个单元格的合并行数或列数小于 1", [new([Cell("甲", columnSpan: 0), Cell("乙")])] },
        { "第 1 行的单元格超出了表格的 2 列", [new([Cell("甲", columnSpan: int.MaxValue), Cell("乙")])] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Cells_that_do_not_fill_the_grid_are_an_error_that_names_the_row(string message, TableRow[] rows)
    {
        foreach (var balanced in (ReadOnlySpan<bool>)[false, true])
        {
            var finding = Assert.Single(Set(Plain(new Table(Even(2), 0, rows) { BalancesColumns = balanced })).Outcome.Findings);
            Assert.Equal("L161", finding.Code);
            Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_wide_cell_must_not_run_into_one_from_above()
    {
        var rows = new[] { new TableRow([Cell("甲"), Cell("乙", rowSpan: 2), Cell("丙")]), new TableRow([Cell("丁", columnSpan: 2)]) };
        Assert.Contains("第 2 行的跨列单元格与上面的跨行单元格重叠", Assert.Single(Set(Plain(new Table(Even(3), 0, rows))).Outcome.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_cell_must_not_reach_into_the_body()
    {
        var rows = new[] { new TableRow([Cell("甲", rowSpan: 2), Cell("乙")]), Row("丙") };
        Assert.Contains("表头单元格", Assert.Single(Set(Plain(new Table(Even(2), 1, rows))).Outcome.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_span_beyond_the_last_row_ends_with_the_table()
    {
        var outcome = Set(Plain(Of(Even(2), 0, new TableRow([Cell("甲", rowSpan: int.MaxValue), Cell("乙")]), Row("丙")))).Outcome;
        Assert.Empty(outcome.Findings);
        Assert.Equal(2, outcome.Value!.TableRowHeights[0].Count);
    }
}
