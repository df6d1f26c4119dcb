using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A row as set. <see cref="Index"/> counts from 0 in the table; its height is known once the rows tied to it are measured.</summary>
internal sealed class SetRow(int index, SetCell[] cells)
{
    public int Index { get; } = index;

    public SetCell[] Cells { get; } = cells;

    public Length Height { get; set; }
}
