using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Amounts that cannot be, or that somebody should look at.</summary>
internal static class Spending
{
    /// <summary>R373 for a negative amount, warning R374 where more was spent than the budget holds.</summary>
    public static void Check<T>(RecordCheck<T> check, (string Pointer, string Name, Money? Amount)[] amounts, Money budget, Money executed)
        where T : class, IRecord
    {
        foreach (var (pointer, name, amount) in amounts)
        {
            if (amount < Money.Zero)
            {
                check.Fail("R373", pointer, $"“{name}”是负数。", "金额最低为 0");
            }
        }

        if (executed > budget)
        {
            check.Warn("R374", "/executedFen", $"执行数 {RecordFindings.Print(executed.Wan)} 万元超过预算 {RecordFindings.Print(budget.Wan)} 万元。", "核对两个数；确有超支的不用改");
        }
    }
}
