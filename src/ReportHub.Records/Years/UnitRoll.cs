using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>The budget units by code: who belongs to whom, what they were called on a day, and the bureau's protocol order.</summary>
internal sealed class UnitRoll(IReadOnlyList<Stored<BudgetUnit>> units, RecordFindings findings)
{
    private const string Districts = "区直各预算单位";
    private const string Townships = "各镇（办）财政所";

    private readonly Dictionary<string, Stored<BudgetUnit>> byCode = units.ToDictionary(unit => unit.Value.Code, StringComparer.Ordinal);
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    /// <summary>First-level units valid on a day, in protocol order.</summary>
    public IReadOnlyList<Stored<BudgetUnit>> FirstLevelOn(DateOnly date) => [.. InOrder(units.Where(unit => unit.Value.IsFirstLevel && unit.Value.IsValidOn(date)))];

    /// <summary>The first-level unit a unit belongs to; null, with finding R602, when the unit or its parent is not entered.</summary>
    public Stored<BudgetUnit>? FirstLevelOf(string code)
    {
        var unit = Find(code);
        return unit?.Value.Parent is { } parent ? Find(parent) : unit;
    }

    /// <summary>The name a unit bore on a day; its code, with finding R602, when it is not entered.</summary>
    public string NameOn(string code, DateOnly date) => Find(code)?.Value.NameOn(date) ?? code;

    public IReadOnlyList<RecordRef> RefsOf(string code) => Find(code) is { } unit ? [unit.Ref] : [];

    public static IEnumerable<Stored<BudgetUnit>> InOrder(IEnumerable<Stored<BudgetUnit>> some) =>
        some.OrderBy(unit => unit.Value.DisplayOrder).ThenBy(unit => unit.Value.Code, StringComparer.Ordinal);

    /// <summary>How a paper to all units addresses them: by the kinds of units there are.</summary>
    public IEnumerable<string> Addressees()
    {
        if (units.Any(unit => unit.Value.UnitKind == UnitKind.DistrictDepartment))
        {
            yield return Districts;
        }

        if (units.Any(unit => unit.Value.UnitKind == UnitKind.TownshipFinanceOffice))
        {
            yield return Townships;
        }
    }

    private Stored<BudgetUnit>? Find(string code)
    {
        if (byCode.TryGetValue(code, out var unit))
        {
            return unit;
        }

        if (reported.Add(code))
        {
            findings.Error("R602", BudgetUnit.Kind, code, "", $"记录里引用的预算单位“{code}”没有录入。", "先录入这个单位，或改正记录里的单位代码");
        }

        return null;
    }
}
