using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>What must hold of a coverage base: an amount to divide by.</summary>
internal static class CoverageBaseCheck
{
    public static void Run(RecordCheck<CoverageBase> check)
    {
        if (check.Value.Amount <= Money.Zero)
        {
            check.Fail("R333", "/amountFen", $"口径“{check.Value.Label}”的支出总额是 {check.Value.Amount}，不能用来算覆盖率。", "写大于 0 的金额");
        }

        if (check.Value.DisplayOrder < 1)
        {
            check.Fail("R314", "/displayOrder", $"排列顺序是 {check.Value.DisplayOrder}。", "序号从 1 起");
        }
    }
}
