using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A cell's text as shaped and broken. Its glyphs lie in the buffer of its row, or in one of its own when the column remembers it.</summary>
internal sealed class CellText
{
    private readonly GlyphBuffer buffer;
    private readonly int start;
    private readonly int length;
    private readonly LineRange first;
    private readonly LineRange[]? further;
    private readonly RepeatedLine? repeated;

    /// <summary><paramref name="remembered"/>: cells to come will draw it too.</summary>
    public CellText(ReadOnlySpan<ShapedGlyph> glyphs, List<LineRange> lines, GlyphBuffer row, bool remembered)
    {
        buffer = remembered ? GlyphBuffer.Of(glyphs) : row;
        start = remembered ? 0 : row.Add(glyphs);
        length = glyphs.Length;
        first = lines[0];
        LineCount = lines.Count;
        further = lines.Count > 1 ? [.. lines] : null;
        repeated = remembered && LineCount == 1 ? new() : null;
    }

    public int LineCount { get; }

    /// <summary>All of it is plain text, so that the element it is drawn under may be another one each time.</summary>
    public required bool IsPlain { get; init; }

    /// <summary>The size it was shrunk to; zero when it has its style's.</summary>
    public Length ShrunkTo { get; init; }

    /// <summary>Width left of the decimal point when it is a number of a column that aligns points; null elsewhere.</summary>
    public Length? LeftOfPoint { get; init; }

    /// <summary>Draws one line between <paramref name="left"/> and <paramref name="left"/> + <paramref name="width"/> under <paramref name="structure"/>.</summary>
    public void DrawLine(int index, int structure, Alignment alignment, Length left, Length width, Length baseline, List<PageItem> items)
    {
        if (repeated is not null && repeated.Draw(structure, alignment, left, width, baseline, items))
        {
            return;
        }

        var glyphs = buffer.Slice(start, length);
        for (var i = 0; IsPlain && i < glyphs.Length; i++)
        {
            glyphs[i].Structure = structure;
        }

        var from = items.Count;
        LinePlacer.Place(glyphs, further is null ? first : further[index], alignment, left, width, baseline, items);
        repeated?.Remember(items, from, alignment, left, width);
    }
}
