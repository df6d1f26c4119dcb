using ReportHub.Foundation;
using ReportHub.Records;
using System.Globalization;

namespace ReportHub.UnitTests.Seed;

/// <summary>One year's projects of all units with their money; some of them are looked at more closely (monitored, evaluated), with a total of their own.</summary>
internal sealed class SyntheticBudget
{
    private static readonly Money Least = Money.FromWan(0.50m);
    private static readonly Money LeastSelected = Money.FromWan(20m);

    private SyntheticBudget(IReadOnlyList<BudgetUnit> units, IReadOnlyList<Project> projects, IReadOnlyDictionary<string, Money> funds, IReadOnlyList<Project> selected)
    {
        (Units, Projects, Funds, Selected) = (units, projects, funds, selected);
    }

    public IReadOnlyList<BudgetUnit> Units { get; }

    public IReadOnlyList<Project> Projects { get; }

    /// <summary>By project code.</summary>
    public IReadOnlyDictionary<string, Money> Funds { get; }

    /// <summary>In the order of <see cref="Projects"/>.</summary>
    public IReadOnlyList<Project> Selected { get; }

    /// <summary>The year whose money was self-evaluated, with the projects of the published key evaluations; selected are the comprehensively evaluated ones.</summary>
    public static SyntheticBudget OfEvaluatedYear(IReadOnlyList<BudgetUnit> units, IReadOnlyList<int> counts, SeededRandom random)
    {
        var projects = new List<Project>();
        for (var i = 0; i < units.Count; i++)
        {
            var names = KeyProjects.NamesOf(units[i].Code).Concat(ProjectNames.Of(units[i].Code)).Take(counts[i]).ToList();
            projects.AddRange(names.Select((name, index) => ProjectOf(PublishedTotals.EvaluatedYear, units[i].Code, index, name, null, random)));
        }

        var choosable = projects.Where(project => !KeyProjects.NamesOf(project.Unit).Contains(project.Name, StringComparer.Ordinal)).ToList();
        var selected = SelectPerUnit(units, choosable, 1, PublishedTotals.Comprehensive, random);
        return Fund(units, projects, selected, PublishedTotals.ComprehensiveFunds, PublishedTotals.SelfEvaluatedFunds, random);
    }

    /// <summary>The year in hand: about two thirds go on from the year before; selected are the monitored ones.</summary>
    public static SyntheticBudget OfCurrentYear(SyntheticBudget before, IReadOnlyList<int> counts, SeededRandom random)
    {
        var projects = new List<Project>();
        for (var i = 0; i < before.Units.Count; i++)
        {
            var unit = before.Units[i].Code;
            var continued = before.Projects.Where(project => project.Unit == unit).Take(counts[i] * 2 / 3).ToList();
            var known = before.Projects.Where(project => project.Unit == unit).Select(project => project.Name).ToHashSet(StringComparer.Ordinal);
            var fresh = ProjectNames.Of(unit).Where(name => !known.Contains(name)).Take(counts[i] - continued.Count).ToList();
            projects.AddRange(continued.Select((project, index) => ProjectOf(PublishedTotals.FiscalYear, unit, index, project.Name, project, random)));
            projects.AddRange(fresh.Select((name, index) => ProjectOf(PublishedTotals.FiscalYear, unit, continued.Count + index, name, null, random)));
        }

        var selected = SelectPerUnit(before.Units, projects, PublishedTotals.MonitoredPerUnit, PublishedTotals.Monitored, random);
        return Fund(before.Units, projects, selected, PublishedTotals.MonitoredFunds, PublishedTotals.GoalFunds, random);
    }

    private static Project ProjectOf(int year, string unit, int index, string name, Project? continues, SeededRandom random) => new(
        string.Create(CultureInfo.InvariantCulture, $"{year}-{unit}-{index + 1:000}"),
        year,
        name,
        unit,
        continues is null ? ProjectAttribute.New : ProjectAttribute.Continued,
        continues?.StartYear ?? year,
        year == PublishedTotals.EvaluatedYear || continues is not null || random.Chance(60) ? null : year + random.Below(3),
        continues?.Code,
        null,
        null,
        SyntheticYear.Note);

    private static IReadOnlyList<Project> SelectPerUnit(IReadOnlyList<BudgetUnit> units, IReadOnlyList<Project> projects, int perUnit, int whole, SeededRandom random)
    {
        var selected = units.SelectMany(unit => random.Some([.. projects.Where(project => project.Unit == unit.Code)], perUnit)).ToHashSet();
        selected.UnionWith(random.Some([.. projects.Where(project => !selected.Contains(project))], whole - selected.Count));
        return [.. projects.Where(selected.Contains)];
    }

    private static SyntheticBudget Fund(
        IReadOnlyList<BudgetUnit> units, IReadOnlyList<Project> projects, IReadOnlyList<Project> selected, Money selectedFunds, Money allFunds, SeededRandom random)
    {
        var chosen = selected.ToHashSet();
        var others = projects.Where(project => !chosen.Contains(project)).ToList();
        var funds = new Dictionary<string, Money>(StringComparer.Ordinal);
        Spread(selected, selectedFunds, LeastSelected);
        Spread(others, allFunds - selectedFunds, Least);
        return new(units, projects, funds, selected);

        void Spread(IReadOnlyList<Project> some, Money whole, Money least)
        {
            // Squares of small numbers: many small projects, few large ones.
            var weights = some.Select(_ => random.Between(1, 40) * random.Between(1, 40) * random.Between(1, 8)).ToList();
            var amounts = Shares.Amounts(whole, weights, least);
            for (var i = 0; i < some.Count; i++)
            {
                funds.Add(some[i].Code, amounts[i]);
            }
        }
    }
}
