using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>
/// A budget unit (预算单位) under the code it keeps for life. A renaming keeps the code and adds to <paramref name="FormerNames"/>; a merger or a split
/// ends codes and begins others, which name their <paramref name="Predecessors"/>. Lists of units keep <paramref name="DisplayOrder"/>, the bureau's
/// protocol order, never a string order.
/// </summary>
/// <param name="ValidTo">Last day of validity; null while the unit exists.</param>
/// <param name="Parent">The first-level unit (一级预算单位) a subordinate unit belongs to; null for a first-level unit.</param>
public sealed record BudgetUnit(
    string Code,
    string Name,
    UnitKind UnitKind,
    int DisplayOrder,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Parent = null,
    IReadOnlyList<FormerName>? FormerNames = null,
    IReadOnlyList<Predecessor>? Predecessors = null) : IRecord
{
    public const string Kind = "unit";

    /// <summary>Null where there are none: an empty list says the same and has the same bytes.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FormerName>? FormerNames { get; init; } = FormerNames is { Count: > 0 } ? FormerNames : null;

    /// <inheritdoc cref="FormerNames"/>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Predecessor>? Predecessors { get; init; } = Predecessors is { Count: > 0 } ? Predecessors : null;

    [JsonIgnore]
    public string RecordId => Code;

    [JsonIgnore]
    public bool IsFirstLevel => Parent is null;

    public bool IsValidOn(DateOnly date) => ValidFrom <= date && (ValidTo is null || date <= ValidTo);

    /// <summary>The name the unit bore on a day: papers of that time and their reprints use it.</summary>
    public string NameOn(DateOnly date) => FormerNames?.Where(former => date <= former.Until).MinBy(former => former.Until)?.Name ?? Name;
}

/// <summary>A name up to and including its last day.</summary>
public sealed record FormerName(string Name, DateOnly Until);

/// <summary>A unit that ended and whose tasks came to this one.</summary>
public sealed record Predecessor(string Unit, UnitChange Change, DateOnly On);

/// <summary>How a unit came out of another.</summary>
public enum UnitChange
{
    /// <summary>合并.</summary>
    Merger,

    /// <summary>分设.</summary>
    Split,
}

/// <summary>Which list of units a unit stands in.</summary>
public enum UnitKind
{
    /// <summary>区直部门.</summary>
    DistrictDepartment,

    /// <summary>镇（办）财政所.</summary>
    TownshipFinanceOffice,
}
