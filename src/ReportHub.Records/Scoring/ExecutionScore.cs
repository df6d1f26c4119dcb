using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>The execution rate B/A and its points; a null rate is 不适用 (A = 0), null points go to the other parts.</summary>
/// <param name="Rate">Unrounded and uncapped: 1.02 when more was spent than budgeted.</param>
public readonly record struct ExecutionScore(decimal? Rate, decimal? Points)
{
    /// <summary>Points x min(B/A, 1); without a budget as the rule says (domain.md 4.4).</summary>
    public static ExecutionScore Of(Money budget, Money executed, decimal points, NoBudgetRule noBudget)
    {
        if (budget <= Money.Zero)
        {
            return new(null, noBudget switch
            {
                NoBudgetRule.Redistribute => null,
                NoBudgetRule.FullPoints => points,
                NoBudgetRule.NoPoints => 0m,
                _ => throw new ArgumentOutOfRangeException(nameof(noBudget)),
            });
        }

        return new((decimal)executed.Fen / budget.Fen, executed >= budget ? points : points * Math.Max(executed.Fen, 0) / budget.Fen);
    }
}
