using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Numbers of a column below each other: the widest part on either side of the point makes a block that stands in the column as a whole.</summary>
internal sealed class DecimalColumn
{
    private Length left;
    private Length right;

    public Length Width => left + right;

    public void Add(DecimalNumber number) => (left, right) = (Length.Max(left, number.Left), Length.Max(right, number.Right));

    /// <summary>
    /// Distance of the points from the left edge of the text's room: the block stands right in a column set right, else centred. Null when the block is
    /// wider than the room; the numbers then stand right, each by itself.
    /// </summary>
    public Length? PointIn(Length room, Alignment alignment)
    {
        if (Width > room)
        {
            return null;
        }

        return left + (alignment == Alignment.Right ? room - Width : (room - Width) / 2);
    }
}
