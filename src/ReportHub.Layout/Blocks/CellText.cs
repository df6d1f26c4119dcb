using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// A cell's text as shaped and broken. Plain text is shared by all cells of its column that read the same: it is drawn under the element of each, and from
/// the second time on the runs of a one-line text are only moved.
/// </summary>
internal sealed class CellText
{
    private readonly ShapedGlyph[] glyphs;
    private readonly LineRange first;
    private readonly LineRange[]? further;
    private GlyphRun[]? runs;
    private (Alignment Alignment, Length Width) drawnAs;
    private bool drawn;

    public CellText(ShapedGlyph[] glyphs, List<LineRange> lines)
    {
        this.glyphs = glyphs;
        first = lines[0];
        LineCount = lines.Count;
        further = lines.Count > 1 ? [.. lines] : null;
    }

    public int LineCount { get; }

    /// <summary>All of it is plain text, so that the element it is drawn under may be another one each time.</summary>
    public required bool Shared { get; init; }

    /// <summary>The size it was shrunk to; zero when it has its style's.</summary>
    public Length ShrunkTo { get; init; }

    /// <summary>What it is as a number of a column that aligns decimal points; null elsewhere.</summary>
    public DecimalNumber? Number { get; init; }

    public ReadOnlySpan<ShapedGlyph> Glyphs => glyphs;

    /// <summary>Draws one line between <paramref name="left"/> and <paramref name="left"/> + <paramref name="width"/> under <paramref name="structure"/>.</summary>
    public void DrawLine(int index, int structure, Alignment alignment, Length left, Length width, Length baseline, List<PageItem> items)
    {
        if (runs is not null && drawnAs == (alignment, width))
        {
            foreach (var run in runs)
            {
                items.Add(run with { Structure = structure, X = left + run.X, Baseline = baseline });
            }

            return;
        }

        if (Shared)
        {
            PutUnder(structure);
        }

        var from = items.Count;
        LinePlacer.Place(glyphs, further is null ? first : further[index], alignment, left, width, baseline, items);
        if (Shared && LineCount == 1)
        {
            Remember(items, from, (alignment, width), left);
        }
    }

    private void PutUnder(int structure)
    {
        foreach (ref var glyph in glyphs.AsSpan())
        {
            glyph.Structure = structure;
        }
    }

    /// <summary>A text drawn once is likely to be the only one of its kind; the second time its runs are kept.</summary>
    private void Remember(List<PageItem> items, int from, (Alignment, Length) manner, Length left)
    {
        if (!drawn || runs is not null)
        {
            drawn = true;
            return;
        }

        var kept = new GlyphRun[items.Count - from];
        for (var i = 0; i < kept.Length; i++)
        {
            if (items[from + i] is not GlyphRun run)
            {
                return;
            }

            kept[i] = run with { X = run.X - left };
        }

        (runs, drawnAs) = (kept, manner);
    }
}
