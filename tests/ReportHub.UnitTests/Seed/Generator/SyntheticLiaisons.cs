using ReportHub.Records;
using System.Globalization;

namespace ReportHub.UnitTests.Seed;

/// <summary>A 联络员 for every unit, with no name of a person; in about a quarter of the units the tenure changed during the year.</summary>
internal static class SyntheticLiaisons
{
    private const int ChangedPercent = 27;
    private static readonly DateOnly Start = new(2019, 1, 1);

    public static IReadOnlyList<Liaison> Of(IReadOnlyList<BudgetUnit> units, SeededRandom random) => [.. units.SelectMany(unit => TenuresOf(unit.Code, random))];

    private static IEnumerable<Liaison> TenuresOf(string unit, SeededRandom random)
    {
        if (!random.Chance(ChangedPercent))
        {
            return [new(unit, Person(unit, 1), null, Start, null, null, null, null, SyntheticYear.Note)];
        }

        var last = random.Day(new(2019, 4, 1), new(2019, 11, 20));
        return
        [
            new(unit, Person(unit, 1), null, Start, last, Person(unit, 2), last, "目标、监控、自评资料和系统账号", SyntheticYear.Note),
            new(unit, Person(unit, 2), null, last.AddDays(1), null, null, null, null, SyntheticYear.Note),
        ];
    }

    private static string Person(string unit, int number) => string.Create(CultureInfo.InvariantCulture, $"示例{unit}-{number}");
}
