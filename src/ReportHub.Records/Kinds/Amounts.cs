using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Amounts that cannot be below zero.</summary>
internal static class Amounts
{
    /// <summary>R328 at each negative one.</summary>
    public static void RequireNoneNegative<T>(RecordCheck<T> check, params ReadOnlySpan<(string Pointer, Money Amount)> amounts)
        where T : class, IRecord
    {
        foreach (var (pointer, amount) in amounts)
        {
            if (amount < Money.Zero)
            {
                check.Fail("R328", pointer, $"金额是负数：{amount}。", "金额最低为 0");
            }
        }
    }
}
