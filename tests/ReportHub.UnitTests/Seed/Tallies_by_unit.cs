using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>Sums by first-level unit: protocol order, subordinate units, names of the day, rounding.</summary>
public sealed class Tallies_by_unit
{
    private static readonly DateOnly Day = new(2019, 6, 30);

    private readonly UnitRoll roll = new(
        [Unit("A", 20), Unit("B", 10, unit => unit with { FormerNames = [new("旧名", new(2019, 12, 31))] }), Unit("B1", 11, unit => unit with { Parent = "B" })],
        new RecordFindings(NoPlaces.Instance));

    [Fact]
    public void Units_stand_in_protocol_order_under_the_name_they_bore_and_with_what_belongs_to_them()
    {
        var parts = Of(("A", 1), ("B1", 2), ("B", 3)).ByUnit(roll, Day, []);
        Assert.Equal([("旧名", 2, 0.000005m), ("单位A", 1, 0.000001m)], parts.Select(part => (part.Name, part.Count.Value, part.Amount.Value)));
    }

    [Fact]
    public void Amounts_that_do_not_add_up_as_shown_get_a_note()
    {
        var tally = Of(("A", 5_000), ("B", 5_000));
        Assert.Equal(Tally.RoundingNoteText, tally.RoundingNote(tally.ByUnit(roll, Day, [])));
        var whole = Of(("A", 10_000), ("B", 20_000));
        Assert.Null(whole.RoundingNote(whole.ByUnit(roll, Day, [])));
    }

    [Fact]
    public void A_unit_that_has_nothing_is_listed_where_it_is_wanted_and_names_itself()
    {
        var part = Of(("A", 1)).ByUnit(roll, Day, roll.FirstLevelOn(Day))[0];
        Assert.Equal((0, 0m), (part.Count.Value, part.Amount.Value));
        Assert.Equal([new("unit", "B", 1)], part.Count.Records);
    }

    [Fact]
    public void A_count_of_nothing_names_what_was_looked_through() =>
        Assert.Equal([new("work-year", "2019", 1)], Of().Count.Records);

    private static Tally Of(params ReadOnlySpan<(string Unit, long Fen)> items)
    {
        var counted = new List<Counted>();
        foreach (var (unit, fen) in items)
        {
            counted.Add(new(new("goal", $"{counted.Count}", 1), unit, new Money(fen)));
        }

        return new("t", "目标", "目标", counted, [new("work-year", "2019", 1)]);
    }

    private static Stored<BudgetUnit> Unit(string code, int order, Func<BudgetUnit, BudgetUnit>? change = null)
    {
        var unit = new BudgetUnit(code, "单位" + code, UnitKind.DistrictDepartment, order, new(2018, 1, 1), null);
        return new(change is null ? unit : change(unit), new("unit", code, 1));
    }
}
