using ReportHub.Documents;
using ReportHub.Tests;
using static ReportHub.LayoutTests.Specimen;
using static ReportHub.LayoutTests.Tables.GivenTable;

namespace ReportHub.LayoutTests.Tables;

/// <summary>What stands where, whole: a change of any place shows in the difference.</summary>
public sealed class TableTreeTests
{
    [Fact]
    public void A_header_of_three_rows_over_numbers() => Snapshot.Matches(
        Tree(Plain(new Table(
            [
                new(Alignment.Centre, 0), new(Alignment.Left, 0), new(Alignment.Right, 0) { AlignsDecimalPoints = true },
                new(Alignment.Centre, 0) { AlignsDecimalPoints = true }, new(Alignment.Centre, 0) { AlignsDecimalPoints = true },
            ],
            3,
            [
                new([Cell("序号", rowSpan: 3), Cell("项目名称", rowSpan: 3), Cell("预算执行情况（万元）", columnSpan: 3)]),
                new([Cell("年初预算数", rowSpan: 2), Cell("执行", columnSpan: 2)]),
                Row("执行数", "执行率"),
                Row("1", "农村公路养护", "1,234.50", "1,200.5", "97.2%"),
                Row("2", "城乡义务教育阶段家庭经济困难学生生活补助", "-20.00", "—", "100%"),
            ])
        {
            BalancesColumns = true,
            HeaderColumns = 1,
            Caption = new(1, [new Text("预算执行情况")]),
        })),
        "header-of-three-rows");

    [Fact]
    public void A_row_split_over_two_pages() => Snapshot.Matches(
        Tree(Plain(new Table([new(Alignment.Centre, 1), new(Alignment.Justify, 3)], 1, [Row("事项", "内容"), Row("情况", new string('文', 1300)), Row("结论", "合格")]) { MarksContinuation = true })),
        "split-row");
}
