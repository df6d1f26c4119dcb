namespace ReportHub.Records;

/// <summary>The evaluations brought to an end in a year, of whatever fiscal year.</summary>
internal sealed class EvaluationsOfYear
{
    private readonly IReadOnlyList<Stored<Evaluation>> done;

    private EvaluationsOfYear(IReadOnlyList<Stored<Evaluation>> done) => this.done = done;

    public static EvaluationsOfYear Read(RecordSource source, int year) => new([.. source.List(Evaluation.Kind, RecordJsonContext.Default.Evaluation)
        .Where(evaluation => evaluation.Value.PerformedOn?.Year == year && evaluation.Value.State >= EvaluationState.Final)]);

    /// <summary>In ordinal order of their codes.</summary>
    public IReadOnlyList<Stored<Evaluation>> Of(EvaluationCategory category) => [.. done.Where(evaluation => evaluation.Value.Category == category)];
}
