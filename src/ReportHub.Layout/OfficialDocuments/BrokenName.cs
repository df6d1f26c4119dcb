using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>An organ's name on one line or, where seals stand beside each other and it is too long for its column, on two.</summary>
/// <param name="Upper">The first of two lines.</param>
/// <param name="Lower">The second line, or the whole name.</param>
/// <param name="Break">Characters (UTF-16 units) on the first line; 0 with one line.</param>
internal readonly record struct BrokenName(OneLine? Upper, OneLine Lower, int Break)
{
    /// <summary>Ems by which two lines may differ more rather than be parted inside a word, or begin with a word that leans on the one before.</summary>
    private const int CostOfBadBreak = 12;

    /// <summary>What a name's place ends in.</summary>
    private const string PlaceEnds = "省市区县旗州盟乡镇";

    public int Lines => Upper is null ? 1 : 2;

    public Length Width => Length.Max(Upper?.Width ?? Length.Zero, Lower.Width);

    /// <summary>The most even break between words whose lines are no wider than <paramref name="most"/>; null when there is none.</summary>
    public static BrokenName? Of(LayoutContext context, IReadOnlyList<Inline> name, in OneLine line, Length most)
    {
        if (line.Width <= most)
        {
            return new(null, line, 0);
        }

        var text = name.PlainText();
        if (line.Width > most * 2 || text.Length != line.Glyphs.Length || !name.All(static inline => inline is Text))
        {
            return null;
        }

        var starts = WordStarts(context, text);
        var (best, bestCost) = (0, long.MaxValue);
        var upper = Length.Zero;
        for (var i = 1; i < text.Length; i++)
        {
            upper += line.Glyphs[i - 1].Advance;
            var lower = line.Width - upper;
            var cost = Math.Abs((upper - lower).Emu) + (starts.Contains(i) && !TitleBreaker.LeansBack(text[i]) ? 0 : CostOfBadBreak * line.Glyphs[i].Advance.Emu);
            if (upper <= most && lower <= most && cost <= bestCost)
            {
                (best, bestCost) = (i, cost);
            }
        }

        return best == 0 ? null : new(Part(line, 0, best), Part(line, best, text.Length), best);
    }

    /// <summary>The name itself is a word of the records; here its own words count.</summary>
    private static HashSet<int> WordStarts(LayoutContext context, string name)
    {
        var starts = new HashSet<int>();
        var (offset, previousKnown) = (0, false);
        foreach (var (length, known) in new TitleSegmenter([.. context.Document.Lexicon.Where(word => word.Length < name.Length)]).Segment(name, splitNames: true))
        {
            if (offset > 0 && (known || previousKnown || PlaceEnds.Contains(name[offset - 1], StringComparison.Ordinal)))
            {
                starts.Add(offset);
            }

            (offset, previousKnown) = (offset + length, known);
        }

        return starts;
    }

    private static OneLine Part(in OneLine line, int from, int to)
    {
        var width = Length.Zero;
        for (var i = from; i < to; i++)
        {
            width += line.Glyphs[i].Advance;
        }

        return new(line.Glyphs[from..to], width);
    }
}
