using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A row as set. <see cref="Index"/> counts from 0 in the table; its height is one line until the rows tied to it are measured.</summary>
internal sealed class SetRow(int index, SetCell[] cells, GlyphBuffer glyphs, Length leastHeight)
{
    public int Index { get; } = index;

    public SetCell[] Cells { get; } = cells;

    /// <summary>Where the texts of its cells lie until it is drawn.</summary>
    public GlyphBuffer Glyphs { get; } = glyphs;

    public Length Height { get; set; } = leastHeight;
}
