using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// Widths the content of a table's columns asks for: natural (every text on one line) and least (no inseparable piece cut), padding included. Cells that
/// span columns are kept by their place and counted last, narrow spans first.
/// </summary>
internal sealed class ColumnNeeds(int count)
{
    private readonly Length[] natural = new Length[count];
    private readonly Length[] least = new Length[count];
    private readonly SortedDictionary<(int Span, int Column), (Length Natural, Length Least)> spans = [];

    public void Add(int column, int span, Length naturalText, Length leastText)
    {
        var (full, small) = (Padded(naturalText), Padded(leastText));
        if (span == 1)
        {
            (natural[column], least[column]) = (Length.Max(natural[column], full), Length.Max(least[column], small));
            return;
        }

        spans.TryGetValue((span, column), out var before);
        spans[(span, column)] = (Length.Max(before.Natural, full), Length.Max(before.Least, small));
    }

    /// <summary>Natural and least width of every column.</summary>
    public (Length[] Natural, Length[] Least) Settle()
    {
        foreach (var ((span, column), (full, small)) in spans)
        {
            Widen(natural.AsSpan(column, span), natural.AsSpan(column, span), full);
            Widen(least.AsSpan(column, span), natural.AsSpan(column, span), small);
        }

        for (var i = 0; i < natural.Length; i++)
        {
            natural[i] = Length.Max(natural[i], least[i]);
        }

        spans.Clear();
        return (natural, least);
    }

    /// <summary>Gives the columns under a spanning cell what it lacks, in proportion to their natural widths.</summary>
    private static void Widen(Span<Length> widths, ReadOnlySpan<Length> proportions, Length wanted)
    {
        var (sum, total) = (Length.Zero, 0L);
        for (var i = 0; i < widths.Length; i++)
        {
            sum += widths[i];
            total += proportions[i].Twips + 1;
        }

        var (running, given) = (0L, Length.Zero);
        var lack = wanted - sum;
        for (var i = 0; i < widths.Length && lack > Length.Zero; i++)
        {
            running += proportions[i].Twips + 1;
            var upTo = lack.Scale(running, total);
            widths[i] += upTo - given;
            given = upTo;
        }
    }

    /// <summary>Up to a whole twip, so that a flow format holds the same width and breaks the same lines.</summary>
    public static Length Padded(Length text) =>
        Length.FromTwips((text.Emu + Length.EmuPerTwip - 1) / Length.EmuPerTwip) + (TableMetrics.CellSidePadding * 2);
}
