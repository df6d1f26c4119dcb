namespace ReportHub.Records;

/// <summary>Points of one indicator (domain.md 4.4), unrounded.</summary>
public static class IndicatorScore
{
    /// <summary>Below this, points x part keeps within a decimal, so that a third of 30 is 10 and not 9.99….</summary>
    private const decimal Exact = 1e14m;

    /// <summary>定量: full points from the target on, below it in proportion; never negative.</summary>
    public static decimal AtLeast(decimal target, decimal actual, decimal points) =>
        actual >= target ? points : target <= 0 || actual <= 0 ? 0 : Share(points, actual, target);

    /// <summary>定量反向: full points up to the target, above it in inverse proportion.</summary>
    public static decimal AtMost(decimal target, decimal actual, decimal points) =>
        actual <= target ? points : target <= 0 ? 0 : Share(points, target, actual);

    /// <summary>定性: the evaluator's percentage of the points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is not from 0 to 100.</exception>
    public static decimal Qualitative(decimal achievement, decimal points)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(achievement, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(achievement, 100);
        return points * achievement / 100;
    }

    /// <summary>The tier [from, below) a percentage lies in; null when the scheme has none for it.</summary>
    public static QualitativeTier? TierOf(WeightScheme scheme, decimal achievement) =>
        scheme.Tiers.FirstOrDefault(tier => achievement >= tier.From && (tier.Below is null || achievement < tier.Below));

    /// <summary>Whether the result passes the target by more than <paramref name="above"/> (1.3 = 130 %), which may mean that the target was set too low.</summary>
    public static bool IsOverAchieved(IndicatorKind kind, decimal target, decimal actual, decimal above) => target > 0 && above > 0 && kind switch
    {
        IndicatorKind.AtLeast => actual / above > target,
        IndicatorKind.AtMost => actual < target / above,
        IndicatorKind.Qualitative => false,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static decimal Share(decimal points, decimal part, decimal whole) =>
        points < Exact && part < Exact ? points * part / whole : points * (part / whole);
}
