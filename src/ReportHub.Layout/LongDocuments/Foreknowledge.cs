using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Where a heading of the contents came to stand: <paramref name="Page"/> from 1, <paramref name="Y"/> from the paper's upper edge, and the number printed there.</summary>
internal readonly record struct HeadingPlace(int Page, Length Y, string Label);

/// <summary>
/// What one round of layout learnt about later pages, for the next round: places of the headings in document order, and the last number of every run
/// of page numbers.
/// </summary>
internal sealed record Foreknowledge(IReadOnlyList<HeadingPlace> Headings, IReadOnlyList<int> LastNumbers)
{
    /// <summary>What the first round knows.</summary>
    public static readonly Foreknowledge None = new([], []);

    public HeadingPlace PlaceOf(int heading) => heading < Headings.Count ? Headings[heading] : new(1, Length.Zero, "");

    public int LastNumberOf(int run) => run < LastNumbers.Count ? LastNumbers[run] : 1;

    public bool Agrees(Foreknowledge other)
    {
        if (Headings.Count != other.Headings.Count || LastNumbers.Count != other.LastNumbers.Count)
        {
            return false;
        }

        for (var i = 0; i < Headings.Count; i++)
        {
            if (Headings[i] != other.Headings[i])
            {
                return false;
            }
        }

        for (var i = 0; i < LastNumbers.Count; i++)
        {
            if (LastNumbers[i] != other.LastNumbers[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Characters of the longest page number.</summary>
    public int WidestLabel()
    {
        var widest = 0;
        foreach (var heading in Headings)
        {
            widest = Math.Max(widest, heading.Label.Length);
        }

        return widest;
    }
}
