using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>How often 联络员 changed in one year (the year's report complains of it), with the tenures it was counted from.</summary>
/// <param name="Units">Units whose liaison changed within the year, in protocol order.</param>
/// <param name="UnitsWithLiaison">Units that had a liaison on any day of the year.</param>
internal sealed record LiaisonTurnover(int FiscalYear, IReadOnlyList<UnitTurnover> Units, int UnitsWithLiaison)
{
    public int Changes => Units.Sum(unit => unit.Changes);

    public static LiaisonTurnover Of(IRecordReader records, int fiscalYear)
    {
        var year = new YearDays(new(fiscalYear, 1, 1), new(fiscalYear, 12, 31));
        var order = RecordList.Of(records, BudgetUnit.Kind, RecordJsonContext.Default.BudgetUnit).ToDictionary(unit => unit.Value.Code, unit => unit.Value.DisplayOrder, StringComparer.Ordinal);
        var byUnit = RecordList.Of(records, Liaison.Kind, RecordJsonContext.Default.Liaison).GroupBy(tenure => tenure.Value.Unit, StringComparer.Ordinal).Select(tenures => UnitTurnover.Of(tenures.Key, tenures, year)).ToList();
        return new(
            fiscalYear,
            [.. byUnit.Where(unit => unit.Changes > 0).OrderBy(unit => order.GetValueOrDefault(unit.Unit, int.MaxValue)).ThenBy(unit => unit.Unit, StringComparer.Ordinal)],
            byUnit.Count(unit => unit.Tenures.Count > 0));
    }
}

/// <summary>One unit's tenures that touch the year, in order, and those of them that began in it after another.</summary>
internal sealed record UnitTurnover(string Unit, IReadOnlyList<Tenure> Begun, IReadOnlyList<Tenure> Tenures)
{
    public int Changes => Begun.Count;

    public static UnitTurnover Of(string unit, IEnumerable<Stored<Liaison>> all, YearDays year)
    {
        var inOrder = all.OrderBy(tenure => tenure.Value.From).ToList();
        // The first tenure a unit ever had is a beginning, not a change.
        var begun = inOrder.Skip(1).Where(tenure => tenure.Value.From >= year.First && tenure.Value.From <= year.Last);
        var touching = inOrder.Where(tenure => tenure.Value.From <= year.Last && (tenure.Value.To is null || tenure.Value.To >= year.First));
        return new(unit, [.. begun.Select(tenure => Tenure.Of(tenure, year.Last))], [.. touching.Select(tenure => Tenure.Of(tenure, year.Last))]);
    }
}

/// <summary>A tenure with its length in days, counted to its end or to the last day of the year while in office then.</summary>
internal sealed record Tenure(string Person, DateOnly From, DateOnly? To, int Days, RecordRef Ref)
{
    public static Tenure Of(Stored<Liaison> tenure, DateOnly lastDay)
    {
        var (liaison, place) = tenure;
        var end = liaison.To is { } to && to < lastDay ? to : lastDay;
        return new(liaison.Person, liaison.From, liaison.To, end.DayNumber - liaison.From.DayNumber + 1, place);
    }
}

/// <summary>First and last day of a year.</summary>
internal sealed record YearDays(DateOnly First, DateOnly Last);
