using ReportHub.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>
/// The rows behind the published totals of 2019: how many and how much is published (domain.md 5.1), which unit and which project is invented, and says so
/// in its note. The same seed gives the same rows; the sums are exact to 0.01 万元.
/// </summary>
internal sealed class SyntheticYear
{
    public const string Note = "虚构示例";
    private const ulong Seed = 2019_1225;
    private const int LeastProjects = 12;

    private SyntheticYear(SyntheticBudget evaluated, SyntheticBudget current, SeededRandom random)
    {
        Projects = [.. evaluated.Projects, .. current.Projects];
        Goals = SyntheticGoals.Of(current, random);
        Monitoring = SyntheticMonitoring.Of(current, random);
        SelfEvaluations = SyntheticEvaluations.SelfEvaluations(evaluated, random);
        Evaluations = SyntheticEvaluations.Comprehensive(evaluated, random);
        Liaisons = SyntheticLiaisons.Of(evaluated.Units, random);
    }

    public IReadOnlyList<Project> Projects { get; }

    public IReadOnlyList<Goal> Goals { get; }

    public IReadOnlyList<MonitorReport> Monitoring { get; }

    public IReadOnlyList<SelfEvaluation> SelfEvaluations { get; }

    public IReadOnlyList<Evaluation> Evaluations { get; }

    public IReadOnlyList<Liaison> Liaisons { get; }

    /// <summary>The rows for first-level units, given in protocol order.</summary>
    public static SyntheticYear Of(IReadOnlyList<BudgetUnit> units)
    {
        var random = new SeededRandom(Seed);
        var weights = units.Select(unit => random.Between(2, 9) + (unit.UnitKind == UnitKind.DistrictDepartment ? 2 : 0)).ToArray();
        var evaluated = SyntheticBudget.OfEvaluatedYear(units, Shares.Counts(PublishedTotals.SelfEvaluations, weights, LeastProjects), random);
        var current = SyntheticBudget.OfCurrentYear(evaluated, Shares.Counts(PublishedTotals.Goals, weights, LeastProjects), random);
        return new(evaluated, current, random);
    }

    /// <summary>The rows of a kind as they are kept; none for a kind that is published whole.</summary>
    public IReadOnlyList<StoredRecord> Of(RecordKind kind) => [.. JsonOf(kind.Name).Select(json => new StoredRecord(kind.Name, kind.IdOf(json)!, 1, json))];

    private IEnumerable<byte[]> JsonOf(string kind)
    {
        var json = RecordJsonContext.Default;
        return kind switch
        {
            Project.Kind => Projects.Select(row => RecordJson.Write(row, json.Project)),
            Goal.Kind => Goals.Select(row => RecordJson.Write(row, json.Goal)),
            MonitorReport.Kind => Monitoring.Select(row => RecordJson.Write(row, json.MonitorReport)),
            SelfEvaluation.Kind => SelfEvaluations.Select(row => RecordJson.Write(row, json.SelfEvaluation)),
            Evaluation.Kind => Evaluations.Select(row => RecordJson.Write(row, json.Evaluation)),
            Liaison.Kind => Liaisons.Select(row => RecordJson.Write(row, json.Liaison)),
            _ => [],
        };
    }
}
