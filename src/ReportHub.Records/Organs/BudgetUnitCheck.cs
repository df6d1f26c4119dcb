namespace ReportHub.Records;

/// <summary>What must hold of a budget unit: its time, its names one after the other, whom it belongs to and where it came from.</summary>
internal static class BudgetUnitCheck
{
    public static void Run(RecordCheck<BudgetUnit> check)
    {
        var unit = check.Value;
        DateOrder.Require(check, ("启用日期", unit.ValidFrom), ("停用日期", unit.ValidTo, "/validTo"));
        if (unit.DisplayOrder < 1)
        {
            check.Fail("R314", "/displayOrder", $"排列顺序是 {unit.DisplayOrder}。", "序号从 1 起");
        }

        CheckNames(check);
        CheckRenaming(check);
        CheckParent(check);
        CheckPredecessors(check);
    }

    private static void CheckNames(RecordCheck<BudgetUnit> check)
    {
        var unit = check.Value;
        var names = unit.FormerNames ?? [];
        for (var i = 0; i < names.Count; i++)
        {
            var begins = i == 0 ? unit.ValidFrom : names[i - 1].Until.AddDays(1);
            if (names[i].Until < begins)
            {
                check.Fail(
                    "R311", $"/formerNames/{i}/until", $"曾用名“{names[i].Name}”用到 {RecordFindings.Print(names[i].Until)}，而它最早从 {RecordFindings.Print(begins)} 起用。",
                    "曾用名从早到晚排列，每个写用到的最后一日，不早于单位启用日期");
            }

            var next = i + 1 < names.Count ? names[i + 1].Name : unit.Name;
            if (string.Equals(names[i].Name, next, StringComparison.Ordinal))
            {
                check.Fail("R311", $"/formerNames/{i}/name", $"曾用名“{names[i].Name}”与后来的名称相同。", "删去这一行，或改正名称");
            }
        }

        if (names.Count > 0 && names[^1].Until is var last && unit.ValidTo is { } end && last >= end)
        {
            check.Fail("R311", $"/formerNames/{names.Count - 1}/until", $"曾用名用到 {RecordFindings.Print(last)}，单位 {RecordFindings.Print(end)} 已停用，没有用过现名。", "改正日期，或把现名写成最后的名称");
        }
    }

    /// <summary>A warning only, because a slip of the pen may be corrected too.</summary>
    private static void CheckRenaming(RecordCheck<BudgetUnit> check)
    {
        if (check.Before is { } before && !string.Equals(before.Name, check.Value.Name, StringComparison.Ordinal)
            && (check.Value.FormerNames ?? []).All(former => !string.Equals(former.Name, before.Name, StringComparison.Ordinal)))
        {
            check.Warn("R316", "/name", $"名称由“{before.Name}”改为“{check.Value.Name}”，没有写曾用名。", "单位更名的，在曾用名里写上旧名称和用到的日期，以前的公文重印时才用旧名称；只是改错字的不用理会");
        }
    }

    private static void CheckParent(RecordCheck<BudgetUnit> check)
    {
        if (check.Value.Parent is not { } code)
        {
            return;
        }

        if (string.Equals(code, check.Value.Code, StringComparison.Ordinal))
        {
            check.Fail("R312", "/parent", $"单位“{check.Value.Name}”的上级写成了自己。", "写上级单位的代码；一级预算单位留空");
        }
        else if (check.Find(BudgetUnit.Kind, code, RecordJsonContext.Default.BudgetUnit) is { IsFirstLevel: false } parent)
        {
            check.Fail("R312", "/parent", $"上级“{parent.Name}”自己也是下属单位。", $"写一级预算单位的代码，例如 {parent.Parent}");
        }
    }

    private static void CheckPredecessors(RecordCheck<BudgetUnit> check)
    {
        var unit = check.Value;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < (unit.Predecessors?.Count ?? 0); i++)
        {
            var predecessor = unit.Predecessors![i];
            var pointer = $"/predecessors/{i}/unit";
            if (string.Equals(predecessor.Unit, unit.Code, StringComparison.Ordinal) || !seen.Add(predecessor.Unit))
            {
                check.Fail("R313", pointer, $"前身单位“{predecessor.Unit}”是本单位，或写了两次。", "每个前身单位写一次；只是更名的写在曾用名里，代码不变");
            }
            else if (check.Find(BudgetUnit.Kind, predecessor.Unit, RecordJsonContext.Default.BudgetUnit) is { } former)
            {
                CheckEnded(check, predecessor, former, pointer);
            }
        }
    }

    /// <summary>A merger ends all codes that go into it; a unit something is split off from may live on.</summary>
    private static void CheckEnded(RecordCheck<BudgetUnit> check, Predecessor predecessor, BudgetUnit former, string pointer)
    {
        var on = RecordFindings.Print(predecessor.On);
        if (predecessor.Change == UnitChange.Merger && (former.ValidTo is not { } end || end >= predecessor.On))
        {
            var state = former.ValidTo is { } to ? $"到 {RecordFindings.Print(to)} 才停用" : "没有停用日期";
            check.Fail("R313", pointer, $"“{former.Name}”{state}，{on} 不能已经并入本单位。", $"先给“{former.Name}”写上 {on} 之前的停用日期");
        }

        if (predecessor.On < check.Value.ValidFrom)
        {
            check.Fail("R313", pointer, $"变动日期 {on} 早于本单位启用日期 {RecordFindings.Print(check.Value.ValidFrom)}。", "改正其中一个日期");
        }
    }
}
