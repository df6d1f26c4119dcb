using ReportHub.Layout;
using ReportHub.Writers;

namespace ReportHub.UnitTests.Pdf;

public sealed class PdfScaleTests
{
    private const int Cells = 8;
    private const int RowsPerPage = 30;

    /// <summary>What a cell costs beside the page items: its marks and the tables over them, which double as they grow.</summary>
    private const int BytesPerCell = 320;

    [Fact]
    public void A_long_table_is_written_in_little_memory_that_grows_with_its_rows()
    {
        var (small, large) = (Table(1_500), Table(12_000));
        Allocated(small);
        Allocated(large);
        var (few, many) = (Allocated(small), Allocated(large));
        Assert.InRange(many, 1, 12_000 * Cells * BytesPerCell);
        Assert.True(many < few * 8 * 1.3, $"1,500 rows allocate {few} bytes, 12,000 rows {many}.");
    }

    private static PagedDocument Table(int rows)
    {
        var builder = new PageBuilder();
        var table = builder.Element(StructureRole.Table);
        for (var row = 1; row <= rows; row++)
        {
            var line = builder.Element(StructureRole.TableRow, table);
            for (var cell = 0; cell < Cells; cell++)
            {
                builder.Text("A国", builder.Element(StructureRole.TableDataCell, line), y: 50 + (20 * (row % RowsPerPage)));
            }

            if (row % RowsPerPage == 0)
            {
                builder.Page();
            }
        }

        return builder.Document();
    }

    private static long Allocated(PagedDocument document)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        document.ReplayInto(new PdfWriter(Stream.Null));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
