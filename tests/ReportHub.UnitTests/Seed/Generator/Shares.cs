using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>Splits a whole so that the parts add up to it exactly.</summary>
internal static class Shares
{
    /// <summary>The step of figures published in 万元 with two decimals: 100 元.</summary>
    private const long FenPerStep = 10_000;

    /// <summary>Counts in proportion to the weights, each at least <paramref name="least"/>; largest remainders first, then the order given.</summary>
    public static int[] Counts(int whole, IReadOnlyList<int> weights, int least) => [.. Steps(whole, weights, least).Select(step => (int)step)];

    /// <summary>Amounts in whole steps of 100 元 in proportion to the weights, each at least <paramref name="least"/>.</summary>
    public static Money[] Amounts(Money whole, IReadOnlyList<int> weights, Money least) =>
        [.. Steps(whole.Fen / FenPerStep, weights, least.Fen / FenPerStep).Select(step => new Money(step * FenPerStep))];

    private static long[] Steps(long whole, IReadOnlyList<int> weights, long least)
    {
        var free = whole - (least * weights.Count);
        long sum = weights.Sum(weight => (long)weight);
        var parts = weights.Select(weight => least + (free * weight / sum)).ToArray();
        var byRemainder = Enumerable.Range(0, weights.Count).OrderByDescending(i => free * weights[i] % sum).ThenBy(i => i);
        foreach (var i in byRemainder.Take((int)(whole - parts.Sum())))
        {
            parts[i]++;
        }

        return parts;
    }
}
