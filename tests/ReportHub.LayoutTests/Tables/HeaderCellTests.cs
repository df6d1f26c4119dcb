using ReportHub.Documents;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;
using static ReportHub.LayoutTests.Tables.GivenTable;

namespace ReportHub.LayoutTests.Tables;

public sealed class HeaderCellTests
{
    [Fact]
    public void Header_cells_say_whether_they_head_a_column_a_row_or_both()
    {
        var table = Of(Even(3), 1, Row("角", "头", "头"), Row("名", "值", "值")) with { HeaderColumns = 1 };
        var (pages, _) = Set(Plain(table));
        var cells = pages.Structure!.Children.Single().Children.SelectMany(row => row.Children).Select(cell => (cell.Role, cell.Scope));
        Assert.Equal(
            [
                (StructureRole.TableHeaderCell, HeaderScope.Both), (StructureRole.TableHeaderCell, HeaderScope.Column), (StructureRole.TableHeaderCell, HeaderScope.Column),
                (StructureRole.TableHeaderCell, HeaderScope.Row), (StructureRole.TableDataCell, HeaderScope.Column), (StructureRole.TableDataCell, HeaderScope.Column),
            ],
            cells);
    }

    [Fact]
    public void The_structure_never_says_that_a_cell_spans_rows_beyond_the_table()
    {
        var (pages, _) = Set(Plain(Of(Even(2), 0, new TableRow([Cell("甲", rowSpan: 9), Cell("乙")]), Row("丙"))));
        Assert.Equal(2, pages.Structure!.Children.Single().Children.ElementAt(0).Children.ElementAt(0).RowSpan);
    }
}
