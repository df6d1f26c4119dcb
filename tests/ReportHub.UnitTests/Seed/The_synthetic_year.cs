using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>The invented rows add up to what was published (domain.md 5.1), to 0.01 万元.</summary>
public sealed class The_synthetic_year
{
    private static readonly SyntheticYear Year = SyntheticYear.Of(Units());

    [Fact]
    public void Goals_are_1599_and_worth_173533_08() =>
        Assert.Equal((1_599, Money.FromWan(173_533.08m)), (Year.Goals.Count, Sum(Year.Goals.Select(goal => goal.Funds))));

    [Fact]
    public void Monitored_projects_are_200_and_worth_41659_30() =>
        Assert.Equal((200, Money.FromWan(41_659.30m)), (Year.Monitoring.Count, Sum(Year.Monitoring.Select(report => report.AdjustedBudget))));

    [Fact]
    public void Self_evaluations_are_1396_and_worth_134414_21() =>
        Assert.Equal((1_396, Money.FromWan(134_414.21m)), (Year.SelfEvaluations.Count, Sum(Year.SelfEvaluations.Select(evaluation => evaluation.Budget))));

    [Fact]
    public void Comprehensive_evaluations_are_95_and_worth_29395_19() =>
        Assert.Equal((95, Money.FromWan(29_395.19m)), (Year.Evaluations.Count, Sum(Year.Evaluations.Select(evaluation => evaluation.Amount!.Value))));

    [Fact]
    public void Every_unit_monitors_three_projects_at_least() =>
        Assert.All(Units(), unit => Assert.True(Year.Monitoring.Count(report => report.Unit == unit.Code) >= 3, unit.Name));

    [Fact]
    public void What_is_evaluated_comprehensively_was_self_evaluated_with_the_same_money()
    {
        var own = Year.SelfEvaluations.ToDictionary(evaluation => evaluation.Project, evaluation => evaluation.Budget, StringComparer.Ordinal);
        Assert.All(Year.Evaluations, evaluation => Assert.Equal(own[evaluation.Project!], evaluation.Amount));
    }

    [Fact]
    public void What_is_monitored_has_a_goal_of_the_same_money()
    {
        var goals = Year.Goals.ToDictionary(goal => goal.Project, goal => goal.Funds, StringComparer.Ordinal);
        Assert.All(Year.Monitoring, report => Assert.Equal(goals[report.Project], report.AdjustedBudget));
    }

    [Fact]
    public void No_unit_has_two_projects_of_one_name_in_a_year() =>
        Assert.Equal(Year.Projects.Count, Year.Projects.DistinctBy(project => (project.FiscalYear, project.Unit, project.Name)).Count());

    [Fact]
    public void Every_row_says_that_it_is_invented()
    {
        Assert.All(Year.Projects, project => Assert.Equal(SyntheticYear.Note, project.Note));
        Assert.All(Year.Goals, goal => Assert.Equal(SyntheticYear.Note, goal.Note));
        Assert.All(Year.Monitoring, report => Assert.Equal(SyntheticYear.Note, report.Note));
        Assert.All(Year.SelfEvaluations, evaluation => Assert.Equal(SyntheticYear.Note, evaluation.Note));
        Assert.All(Year.Evaluations, evaluation => Assert.Equal(SyntheticYear.Note, evaluation.Note));
    }

    private static IReadOnlyList<BudgetUnit> Units() => ReportHub.Records.Seed.Load(SeedFolder.Folder).Value!.FirstLevelUnits;

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);
}
