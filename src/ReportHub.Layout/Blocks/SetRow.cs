using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A row as set. <see cref="Index"/> counts from 0 in the table; its height is one line until the rows tied to it are measured.</summary>
internal sealed class SetRow(int index, SetCell[] cells, Length leastHeight)
{
    public int Index { get; } = index;

    public SetCell[] Cells { get; } = cells;

    public Length Height { get; set; } = leastHeight;
}
