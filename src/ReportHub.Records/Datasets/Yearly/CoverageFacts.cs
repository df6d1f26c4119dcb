using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Money under goals against spending totals (覆盖比例), recomputed from the goals and never stored.</summary>
internal static class CoverageFacts
{
    /// <summary>
    /// One ratio a base, in the bases' order. Findings: R604 no base, R605 two bases of one label, R606 a ratio above 100 % without its reason, R607 a base
    /// that is no positive amount.
    /// </summary>
    public static Fact.Many Of(RecordSource source, WorkFrame frame, Tally goals)
    {
        var bases = source.List(CoverageBase.Kind, RecordJsonContext.Default.CoverageBase).Where(item => item.Value.FiscalYear == frame.FiscalYear)
            .OrderBy(item => item.Value.DisplayOrder).ThenBy(item => item.Value.Code, StringComparer.Ordinal).ToList();
        if (bases.Count == 0)
        {
            source.Findings.Error("R604", CoverageBase.Kind, "", "", $"{frame.FiscalYear} 年度没有覆盖比例的支出口径（{CoverageBase.Kind}）。", "录入口径的名称、金额和来源");
        }

        foreach (var same in bases.GroupBy(item => item.Value.Label.Trim(), StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            var last = same.Last().Value;
            source.Findings.Error("R605", CoverageBase.Kind, last.RecordId, "/label", $"{frame.FiscalYear} 年度有 {same.Count()} 个口径都叫“{same.Key}”，读的人分不清比例是对哪一个算的。", "给每个口径不同的名称");
        }

        return new([.. bases.Where(item => IsSound(item.Value, goals, source.Findings)).Select(item => (Fact)RatioOf(item, goals))]);
    }

    private static bool IsSound(CoverageBase item, Tally goals, RecordFindings findings)
    {
        if (item.Amount <= Money.Zero)
        {
            findings.Error("R607", CoverageBase.Kind, item.RecordId, "/amountFen", $"口径“{item.Label}”的金额不是正数，算不出比例。", "填上支出总额");
            return false;
        }

        if (goals.Sum > item.Amount && string.IsNullOrWhiteSpace(item.NoteAbove100))
        {
            findings.Error("R606", CoverageBase.Kind, item.RecordId, "/noteAbove100", $"绩效目标资金是口径“{item.Label}”的 {Percent(goals.Sum, item.Amount)}，超过 100%，却没有说明原因。", "在“超过 100% 的说明”里写明为什么会超过，报告会印出这句话");
        }

        return true;
    }

    private static Fact.Group RatioOf(Stored<CoverageBase> item, Tally goals)
    {
        var (code, label) = (item.Value.Code, item.Value.Label);
        return Fact.Of(
            [item.Ref],
            ("label", label),
            ("amount", new Figure<decimal>(item.Value.Amount.Wan / 10_000m, [item.Ref], Defined.Yi($"coverage.{code}.amount", label, $"记录在案的{label}，来源：{item.Value.Source}。"))),
            ("ratio", new Figure<decimal>(
                goals.Sum.Wan / item.Value.Amount.Wan,
                [.. goals.Refs.Append(item.Ref).Order(RecordRef.Order)],
                Defined.Ratio($"coverage.{code}.ratio", $"绩效目标资金占{label}的比例", $"绩效目标资金除以{label}。"))),
            ("note", goals.Sum > item.Value.Amount ? item.Value.NoteAbove100 : null));
    }

    private static string Percent(Money part, Money whole) => Defined.Ratio("", "", "", 1).Print(part.Wan / whole.Wan);
}
