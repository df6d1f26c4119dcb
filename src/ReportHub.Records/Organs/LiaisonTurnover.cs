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
        var order = records.List(BudgetUnit.Kind).Select(record => RecordJson.TryRead(record.Json, RecordJsonContext.Default.BudgetUnit, out var unit, out _) ? unit : null)
            .OfType<BudgetUnit>().ToDictionary(unit => unit.Code, unit => unit.DisplayOrder, StringComparer.Ordinal);
        var byUnit = Tenures(records).GroupBy(tenure => tenure.Value.Unit, StringComparer.Ordinal).Select(tenures => UnitTurnover.Of(tenures.Key, tenures, year)).ToList();
        return new(
            fiscalYear,
            [.. byUnit.Where(unit => unit.Changes > 0).OrderBy(unit => order.GetValueOrDefault(unit.Unit, int.MaxValue)).ThenBy(unit => unit.Unit, StringComparer.Ordinal)],
            byUnit.Count(unit => unit.Tenures.Count > 0));
    }

    private static IEnumerable<Stored<Liaison>> Tenures(IRecordReader records)
    {
        foreach (var record in records.List(Liaison.Kind))
        {
            if (RecordJson.TryRead(record.Json, RecordJsonContext.Default.Liaison, out var liaison, out _))
            {
                yield return new(liaison, record.Ref);
            }
        }
    }
}

/// <summary>One unit's tenures that touch the year, in order, and how many of them began in it after another.</summary>
internal sealed record UnitTurnover(string Unit, int Changes, IReadOnlyList<Tenure> Tenures)
{
    public static UnitTurnover Of(string unit, IEnumerable<Stored<Liaison>> all, YearDays year)
    {
        var inOrder = all.OrderBy(tenure => tenure.Value.From).ToList();
        // The first tenure a unit ever had is a beginning, not a change.
        var changes = inOrder.Skip(1).Count(tenure => tenure.Value.From >= year.First && tenure.Value.From <= year.Last);
        return new(unit, changes, [.. inOrder.Where(tenure => tenure.Value.From <= year.Last && (tenure.Value.To is null || tenure.Value.To >= year.First)).Select(tenure => Tenure.Of(tenure, year.Last))]);
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
