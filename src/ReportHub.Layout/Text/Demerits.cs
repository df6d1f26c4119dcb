namespace ReportHub.Layout;

/// <summary>
/// What a line costs in mode <c>fine</c>. The order is domain.md 1.10's: one mark squeezed is cheaper than a character pushed out, that cheaper than two marks
/// squeezed, and white spread over the line costs by the square, so that the looseness of a paragraph is shared by its lines.
/// </summary>
internal static class Demerits
{
    /// <summary>A cut where no opportunity is: never chosen, only endured.</summary>
    public const long Forced = 1_000_000_000;

    /// <summary>White between two characters, in ems, that costs one: about one character pushed out of a line of 28.</summary>
    private const double LooseGap = 0.04;

    private const double Squeeze = 0.3;

    /// <summary>A last line of a character and a mark (孤字).</summary>
    private const double LonelyEnd = 1.5;

    private const double LonelyEms = 2.25;
    private const double Greatest = 1_000_000;

    /// <summary>Of a line that must give up <paramref name="squeeze"/> EMU of the white of its marks.</summary>
    public static long OfSqueezed(long squeeze, long em)
    {
        var marks = Math.Ceiling(squeeze * 2.0 / em);
        return Rounded(Squeeze * marks * marks);
    }

    /// <summary>Of a line whose <paramref name="slack"/> EMU is spread over <paramref name="gaps"/> gaps.</summary>
    public static long OfLoose(long slack, long em, int gaps)
    {
        var gap = (double)slack / em / Math.Max(gaps, 1) / LooseGap;
        return Rounded(gap * gap);
    }

    /// <summary>Of a paragraph's last line, <paramref name="width"/> EMU wide, which is not stretched.</summary>
    public static long OfLast(long width, long em) => Rounded(width < em * LonelyEms ? LonelyEnd : 0);

    /// <summary>The only way from floating point to a decision: thousandths, so that sums are exact and the same everywhere.</summary>
    private static long Rounded(double demerits) => (long)Math.Round(Math.Min(demerits, Greatest) * 1000, MidpointRounding.AwayFromZero);
}
