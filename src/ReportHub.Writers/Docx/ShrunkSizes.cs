using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>Sizes of the cells that the layout set smaller than their style; empty for most documents.</summary>
internal sealed class ShrunkSizes
{
    private readonly Dictionary<(int Table, int Row, int Cell), Length>? sizes;

    public ShrunkSizes(IReadOnlyList<ShrunkCell> cells)
    {
        if (cells.Count == 0)
        {
            return;
        }

        sizes = new(cells.Count);
        foreach (var cell in cells)
        {
            sizes[(cell.Table, cell.Row, cell.Cell)] = cell.Size;
        }
    }

    public Length? Of(int table, int row, int cell) => sizes is not null && sizes.TryGetValue((table, row, cell), out var size) ? size : null;
}
