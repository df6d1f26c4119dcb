using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Amounts under goals over a spending total, unrounded (1 = 100 %).</summary>
/// <param name="ExceedsBase">More than the base: printed only with the base's note (domain.md 9.1).</param>
public readonly record struct CoverageRatio(decimal Value, bool ExceedsBase)
{
    /// <summary>Null where there is nothing to divide by.</summary>
    public static CoverageRatio? Of(Money covered, Money total) => total <= Money.Zero ? null : new((decimal)covered.Fen / total.Fen, covered > total);
}
