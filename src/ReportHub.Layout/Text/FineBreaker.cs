using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// Mode <c>fine</c>: the breaks of a whole paragraph chosen together so that the sum of <see cref="Demerits"/> is least (after Knuth and Plass; the only
/// state is the place, because a line's width depends on nothing else). Time is linear: of the places a line may start from only those within its reach,
/// and at most <see cref="MostActive"/>, are looked at. Scratch is kept from paragraph to paragraph.
/// </summary>
internal sealed class FineBreaker
{
    /// <summary>More than any sheet of paper holds in a line; bounds text of characters without width.</summary>
    private const int MostActive = 256;

    private readonly LineMeasure measure = new();
    private readonly List<Node> nodes = [];
    private readonly List<LineRange> found = [];
    private bool[] breaks = [];
    private int firstActive;

    /// <summary>A place where a line may start: the line before it is [start of <see cref="Previous"/>, <see cref="End"/>).</summary>
    private readonly record struct Node(int Start, int End, int Previous, long Total);

    /// <summary>Breaks the whole text; a string longer than a line is cut where it fills the line.</summary>
    public void Break(ReadOnlySpan<ShapedGlyph> glyphs, Length firstWidth, Length otherWidth, LineSpacing spacing, List<LineRange> lines)
    {
        lines.Clear();
        measure.Prepare(glyphs, spacing, firstWidth, otherWidth);
        if (breaks.Length < glyphs.Length + 1)
        {
            breaks = new bool[(glyphs.Length + 1) * 2];
        }

        var start = 0;
        do
        {
            var end = start;
            while (end < glyphs.Length && glyphs[end].Class != BreakClass.NewLine)
            {
                end++;
            }

            BreakPiece(glyphs, start, end, lines);
            start = end + 1;
        }
        while (start < glyphs.Length);
    }

    /// <summary>A piece without a forced line end.</summary>
    private void BreakPiece(ReadOnlySpan<ShapedGlyph> glyphs, int start, int end, List<LineRange> lines)
    {
        if (start == end)
        {
            lines.Add(new(start, end, Length.Zero, Last: true) { Spacing = measure.Spacing });
            return;
        }

        FineTies.Mark(glyphs, start, end, breaks);
        nodes.Clear();
        nodes.Add(new(start, start, -1, 0));
        firstActive = 0;
        for (var place = start + 1; place <= end; place++)
        {
            if (place == end || breaks[place])
            {
                while (!Reach(glyphs, place, place == end))
                {
                    Cut(glyphs, place);
                }
            }
        }

        Collect(glyphs, end, lines);
    }

    /// <summary>Finds the best line that ends at <paramref name="place"/>; false when even the shortest does not fit.</summary>
    private bool Reach(ReadOnlySpan<ShapedGlyph> glyphs, int place, bool last)
    {
        firstActive = Math.Max(firstActive, nodes.Count - MostActive);
        var end = WithoutSpaces(glyphs, place);
        var tail = measure.TailOf(glyphs, end);
        var (best, bestTotal) = (-1, long.MaxValue);
        for (var i = firstActive; i < nodes.Count && nodes[i].Start < end; i++)
        {
            if (measure.CostOf(nodes[i].Start, end, tail, last) is not { } cost)
            {
                firstActive += i == firstActive ? 1 : 0;
            }
            else if (nodes[i].Total + cost < bestTotal)
            {
                (best, bestTotal) = (i, nodes[i].Total + cost);
            }
        }

        if (best >= 0)
        {
            nodes.Add(new(place, end, best, bestTotal));
        }

        return firstActive < nodes.Count;
    }

    /// <summary>
    /// Ends a line before <paramref name="overfull"/> though no opportunity is there: where only a meaning is parted if the line holds such a place, else
    /// where the line is full. It starts from the last node, since any earlier one has an opportunity before the cut.
    /// </summary>
    private void Cut(ReadOnlySpan<ShapedGlyph> glyphs, int overfull)
    {
        var from = nodes[^1];
        var (beside, between, filled) = (0, 0, from.Start + 1);
        for (var place = from.Start + 1; place < overfull && measure.Fits(glyphs, from.Start, place); place++)
        {
            filled = place;
            if (CharacterClasses.CanBreak(glyphs[place - 1].Class, glyphs[place].Class, glyphs[place - 1].PairOpen))
            {
                // 万元 is parted from its number before 万 from 元.
                var inside = glyphs[place - 1].Class == BreakClass.Ideographic && glyphs[place].Class == BreakClass.Ideographic;
                (beside, between) = inside ? (beside, place) : (place, between);
            }
        }

        var cut = beside > 0 ? beside : between > 0 ? between : LineBreaker.CutBefore(glyphs, from.Start, filled);
        var next = Math.Min(LineBreaker.SkipSpaces(glyphs, cut), overfull);
        firstActive = nodes.Count;
        nodes.Add(new(next, Math.Max(WithoutSpaces(glyphs, cut), from.Start + 1), nodes.Count - 1, from.Total + Demerits.Forced));
    }

    private void Collect(ReadOnlySpan<ShapedGlyph> glyphs, int end, List<LineRange> lines)
    {
        found.Clear();
        for (var i = nodes.Count - 1; i > 0; i = nodes[i].Previous)
        {
            found.Add(measure.RangeOf(glyphs, nodes[nodes[i].Previous].Start, nodes[i].End, last: nodes[i].Start == end));
        }

        for (var i = found.Count - 1; i >= 0; i--)
        {
            lines.Add(found[i]);
        }
    }

    /// <summary>Where what is drawn ends; a line of spaces only keeps one.</summary>
    private int WithoutSpaces(ReadOnlySpan<ShapedGlyph> glyphs, int end)
    {
        while (end > nodes[0].Start + 1 && glyphs[end - 1].Class == BreakClass.Space)
        {
            end--;
        }

        return end;
    }
}
