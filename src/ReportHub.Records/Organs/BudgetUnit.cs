namespace ReportHub.Records;

/// <summary>A first-level budget unit (一级预算单位). Lists of units keep <paramref name="DisplayOrder"/>, the bureau's protocol order, never a string order.</summary>
/// <param name="ValidTo">Last day of validity; null while the unit exists.</param>
public sealed record BudgetUnit(string Code, string Name, UnitKind UnitKind, int DisplayOrder, DateOnly ValidFrom, DateOnly? ValidTo)
{
    public const string Kind = "unit";

    public bool IsValidOn(DateOnly date) => ValidFrom <= date && (ValidTo is null || date <= ValidTo);
}

/// <summary>Which list of units a unit stands in.</summary>
public enum UnitKind
{
    /// <summary>区直部门.</summary>
    DistrictDepartment,

    /// <summary>镇（办）财政所.</summary>
    TownshipFinanceOffice,
}
