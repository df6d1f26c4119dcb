using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>A record counted for a figure: where it is, whose it is, its money.</summary>
internal sealed record Counted(RecordRef Ref, string Unit, Money Amount);

/// <summary>One first-level unit's part of a tally.</summary>
internal sealed record UnitPart(BudgetUnit Unit, string Name, IReadOnlyList<Counted> Items, Figure<int> Count, Figure<decimal> Amount);

/// <summary>
/// Records counted together: number, sum of money, and both by first-level unit. <paramref name="over"/> says in words which records;
/// <paramref name="basis"/> are the records named when none was counted.
/// </summary>
internal sealed class Tally(string id, string title, string over, IReadOnlyList<Counted> items, IReadOnlyList<RecordRef> basis)
{
    public const string RoundingNoteText = "注：各行金额分别四舍五入，相加与合计略有出入。";

    private const int Decimals = 2;

    public IReadOnlyList<Counted> Items => items;

    /// <summary>The records counted, in <see cref="RecordRef.Order"/>; one list shared by the figures.</summary>
    public IReadOnlyList<RecordRef> Refs { get; } = items.Count == 0 ? basis : [.. items.Select(item => item.Ref).Order(RecordRef.Order)];

    public Money Sum { get; } = SumOf(items);

    public Figure<int> Count => new(items.Count, Refs, Defined.Count(id + ".count", title + "个数", over + "的个数。"));

    public Figure<decimal> Amount => new(Sum.Wan, Refs, Defined.Wan(id + ".amount", title + "资金", over + "所涉资金之和，先按分相加再换算成万元。"));

    /// <summary>In protocol order, units without a record too when they are among <paramref name="always"/>.</summary>
    public IReadOnlyList<UnitPart> ByUnit(UnitRoll roll, DateOnly namesOn, IReadOnlyList<Stored<BudgetUnit>> always)
    {
        var groups = items.GroupBy(item => roll.FirstLevelOf(item.Unit)?.Value.Code, StringComparer.Ordinal).Where(group => group.Key is not null)
            .ToDictionary(group => group.Key!, group => group.ToList(), StringComparer.Ordinal);
        var shown = groups.Keys.Select(code => roll.FirstLevelOf(code)!).Concat(always).DistinctBy(unit => unit.Value.Code);
        return [.. UnitRoll.InOrder(shown).Select(unit => PartOf(unit, unit.Value.NameOn(namesOn), groups.GetValueOrDefault(unit.Value.Code) ?? []))];
    }

    /// <summary>A note when the amounts shown do not add up to the total shown; else null.</summary>
    public string? RoundingNote(IReadOnlyList<UnitPart> parts) => parts.Sum(part => Shown(part.Amount.Value)) == Shown(Sum.Wan) ? null : RoundingNoteText;

    public static Money SumOf(IEnumerable<Counted> some) => some.Aggregate(Money.Zero, (sum, item) => sum + item.Amount);

    private static decimal Shown(decimal wan) => decimal.Round(wan, Decimals, MidpointRounding.AwayFromZero);

    private UnitPart PartOf(Stored<BudgetUnit> unit, string name, IReadOnlyList<Counted> own)
    {
        IReadOnlyList<RecordRef> refs = own.Count == 0 ? [unit.Ref] : [.. own.Select(item => item.Ref).Order(RecordRef.Order)];
        var key = $"{id}.unit.{unit.Value.Code}";
        return new(
            unit.Value,
            name,
            own,
            new(own.Count, refs, Defined.Count(key + ".count", $"{name}{title}个数", $"{over}中属于{name}（含所属单位）的个数。")),
            new(SumOf(own).Wan, refs, Defined.Wan(key + ".amount", $"{name}{title}资金", $"{over}中属于{name}（含所属单位）的资金之和。")));
    }
}
