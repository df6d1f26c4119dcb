namespace ReportHub.Records;

/// <summary>What must hold of all units together: one protocol order, one unit a name, and codes that survive a renaming.</summary>
internal static class BudgetUnitSetCheck
{
    public static void Run(SetCheck<BudgetUnit> set)
    {
        foreach (var (unit, other) in Overlapping(set, unit => unit.IsFirstLevel, unit => unit.DisplayOrder))
        {
            set.Fail("R129", unit, "/displayOrder", $"排列顺序 {unit.DisplayOrder} 重复：{other.Name}、{unit.Name}。", "每个单位的顺序号不同");
        }

        foreach (var (unit, other) in Overlapping(set, _ => true, unit => unit.Name))
        {
            set.Warn("R315", unit, "/name", $"{other.Code}、{unit.Code} 两个单位同时叫“{unit.Name}”。", "核对是否录重；确实同名的在名称里加以区别");
        }

        CheckCodesKept(set);
    }

    /// <summary>Touched units that share a key with another unit at the same time.</summary>
    private static IEnumerable<(BudgetUnit Touched, BudgetUnit Other)> Overlapping<TKey>(SetCheck<BudgetUnit> set, Func<BudgetUnit, bool> of, Func<BudgetUnit, TKey> key)
        where TKey : notnull
    {
        foreach (var group in set.All.Where(of).GroupBy(key))
        {
            // In order of time only neighbours need a look; the one that lasts longest is carried along.
            BudgetUnit? last = null;
            foreach (var unit in group.OrderBy(unit => unit.ValidFrom).ThenBy(unit => unit.Code, StringComparer.Ordinal))
            {
                if (last is not null && (last.ValidTo is null || last.ValidTo >= unit.ValidFrom) && set.Blame(last, unit) is { } pair)
                {
                    yield return pair;
                }

                last = last is null || (last.ValidTo is { } end && (unit.ValidTo is null || unit.ValidTo > end)) ? unit : last;
            }
        }
    }

    private static void CheckCodesKept(SetCheck<BudgetUnit> set)
    {
        var byName = set.All.ToLookup(unit => unit.Name, StringComparer.Ordinal);
        foreach (var unit in set.All.Where(set.IsTouched))
        {
            foreach (var former in unit.FormerNames ?? [])
            {
                if (byName[former.Name].FirstOrDefault(other => other.ValidTo == former.Until && !string.Equals(other.Code, unit.Code, StringComparison.Ordinal)) is { } other)
                {
                    set.Fail(
                        "R317", unit, "/formerNames", $"“{former.Name}”更名为“{unit.Name}”时代码从 {other.Code} 换成了 {unit.Code}。",
                        $"更名保留原代码：在 {other.Code} 上改名称、写曾用名；若是合并、分设，写前身单位而不写曾用名");
                }
            }
        }
    }
}
