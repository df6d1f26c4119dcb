using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// The runs of a one-line text that a column shows again and again: from the third time on they are only moved. A text drawn once may well be the only one
/// of its kind, so the first time nothing is kept.
/// </summary>
internal sealed class RepeatedLine
{
    private GlyphRun[]? runs;
    private Alignment alignment;
    private Length width;
    private bool drawn;

    /// <summary>Draws what is remembered; false when nothing is, or it stood otherwise.</summary>
    public bool Draw(int structure, Alignment wanted, Length left, Length room, Length baseline, List<PageItem> items)
    {
        if (runs is null || alignment != wanted || width != room)
        {
            return false;
        }

        foreach (var run in runs)
        {
            items.Add(run with { Structure = structure, X = left + run.X, Baseline = baseline });
        }

        return true;
    }

    /// <summary>Remembers the items from <paramref name="from"/> on, drawn with their room's left edge at <paramref name="left"/>.</summary>
    public void Remember(List<PageItem> items, int from, Alignment wanted, Length left, Length room)
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

        (runs, alignment, width) = (kept, wanted, room);
    }
}
