using ReportHub.Layout;

namespace ReportHub.LayoutTests.LongDocuments;

/// <summary>The tree is chained from sibling to sibling and must still read as a list of children.</summary>
public sealed class StructureTests
{
    private const int Rows = 20_000;
    private const int Columns = 8;

    [Fact]
    public void Children_come_in_the_order_in_which_they_were_added()
    {
        var root = new StructureElement(1, StructureRole.Document);
        Assert.True(root.Children.IsEmpty);
        for (var id = 2; id <= 5; id++)
        {
            root.Add(new(id, StructureRole.Paragraph));
            Assert.Equal(id - 1, root.Children.Count());
        }

        Assert.Equal([2, 3, 4, 5], root.Children.Select(child => child.Id));
        Assert.Equal(4, root.Children.ElementAt(2).Id);
        Assert.Throws<ArgumentOutOfRangeException>(() => root.Children.ElementAt(4));
    }

    [Fact]
    public void An_element_has_one_parent()
    {
        var (one, other, child) = (new StructureElement(1, StructureRole.Section), new StructureElement(2, StructureRole.Section), new StructureElement(3, StructureRole.Paragraph));
        one.Add(child);
        Assert.Throws<InvalidOperationException>(() => other.Add(child));
    }

    [Fact]
    public void An_element_keeps_all_that_is_said_of_it()
    {
        var element = new StructureElement(7, StructureRole.TableHeaderCell)
        {
            ColumnSpan = 300, RowSpan = 70_000, Title = "题", AlternativeText = "图", ActualText = "意", Scope = HeaderScope.Both,
        };
        Assert.Equal((7, StructureRole.TableHeaderCell, 300, 70_000, "题", "图", "意", HeaderScope.Both), (
            element.Id, element.Role, element.ColumnSpan, element.RowSpan, element.Title, element.AlternativeText, element.ActualText, element.Scope));
        var plain = new StructureElement(1, StructureRole.Span);
        Assert.Equal((1, 1, null, HeaderScope.Column), (plain.ColumnSpan, plain.RowSpan, plain.Title, plain.Scope));
    }

    /// <summary>With lists a cell took 104 bytes and a row 190; a million of them lie in memory until the last page is written.</summary>
    [Fact]
    public void A_cell_of_a_large_table_costs_at_most_48_bytes()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var table = new StructureElement(1, StructureRole.Table);
        for (var row = 0; row < Rows; row++)
        {
            var line = new StructureElement(2, StructureRole.TableRow);
            table.Add(line);
            for (var column = 0; column < Columns; column++)
            {
                line.Add(new(3, StructureRole.TableDataCell) { ColumnSpan = 1 });
            }
        }

        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / (Rows * (Columns + 1));
        Assert.InRange(each, 24, 48);
        GC.KeepAlive(table);
    }
}
