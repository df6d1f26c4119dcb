using ReportHub.Foundation;
using ReportHub.Records;
using System.Globalization;

namespace ReportHub.UnitTests.Seed;

/// <summary>The self-evaluation of every project of the evaluated year, and the comprehensive evaluations of those selected; both done by August 2019.</summary>
internal static class SyntheticEvaluations
{
    private static readonly DateOnly From = new(2019, 7, 15);
    private static readonly DateOnly Until = new(2019, 8, 30);

    public static IReadOnlyList<SelfEvaluation> SelfEvaluations(SyntheticBudget budget, SeededRandom random) =>
        [.. budget.Projects.Select(project => SelfEvaluationOf(project, budget.Funds[project.Code], random))];

    public static IReadOnlyList<Evaluation> Comprehensive(SyntheticBudget budget, SeededRandom random) =>
        [.. budget.Selected.Select((project, index) => EvaluationOf(project, index, budget.Funds[project.Code], random))];

    private static SelfEvaluation SelfEvaluationOf(Project project, Money budget, SeededRandom random)
    {
        var executed = new Money(budget.Fen / 1000 * random.Between(720, 1000));
        // 10 points for execution by B/A, the rest as the unit reported it.
        var execution = decimal.Round(10m * executed.Fen / budget.Fen, 2, MidpointRounding.AwayFromZero);
        return new(
            project.FiscalYear,
            project.Code,
            project.Unit,
            random.Day(From, Until),
            SeedSchemes.Weights,
            budget,
            budget,
            executed,
            [],
            execution,
            execution + random.Between(68, 90),
            null,
            null,
            null,
            SelfEvaluationState.Collected,
            SyntheticYear.Note);
    }

    private static Evaluation EvaluationOf(Project project, int index, Money funds, SeededRandom random)
    {
        var performed = random.Day(From, Until);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"comp-{project.FiscalYear}-{index + 1:000}"),
            project.FiscalYear,
            EvaluationCategory.Comprehensive,
            EvaluationObject.Project,
            project.Code,
            project.Unit,
            project.Name,
            random.Chance(60) ? EvaluationMethod.Own : EvaluationMethod.Experts,
            null,
            null,
            funds,
            new(2019, 6, 10),
            performed,
            SeedSchemes.Ratings,
            null,
            random.Chance(35) ? "优秀" : "良好",
            [],
            null,
            EvaluationState.Final,
            SyntheticYear.Note);
    }
}
