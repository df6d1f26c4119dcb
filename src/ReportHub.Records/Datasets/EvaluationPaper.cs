using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>The facts of a paper about one evaluation that has a result.</summary>
internal sealed class EvaluationPaper(RecordSource source, WorkFrame frame, Stored<Evaluation> evaluation)
{
    private readonly Evaluation value = evaluation.Value;
    private readonly IReadOnlyList<RecordRef> refs = [evaluation.Ref];

    private static RecordJsonContext Json => RecordJsonContext.Default;

    public IReadOnlyList<(string Key, Fact Value)> Facts() =>
    [
        ("unit", frame.Units.NameOn(value.Unit, Performed)),
        ("evaluation", EvaluationFacts()),
        ("problems", new Fact.Many([.. value.Problems.Select(problem => (Fact)Fact.Of(refs, ("problem", problem.Problem), ("advice", problem.Advice)))], refs)),
        ("deadlines", Deadlines()),
    ];

    private DateOnly Performed => value.PerformedOn!.Value;

    private Fact.Group EvaluationFacts() => Fact.Of(
        refs,
        ("code", value.Code),
        ("fiscalYear", value.FiscalYear),
        ("isProject", value.ObjectKind == EvaluationObject.Project),
        ("object", EvaluationWords.ObjectOf(value, frame.Units)),
        ("objectName", value.ObjectName),
        ("method", EvaluationWords.MethodOf(value.Method)),
        ("agency", value.Agency is { } code ? source.Find(Agency.Kind, code, Json.Agency)?.Value.Name : null),
        ("amount", value.Amount is { } amount ? new Figure<decimal>(amount.Wan, refs, Defined.Wan("evaluation.amount", "评价资金", "这项评价所涉资金。")) : (string?)null),
        ("selectedOn", value.SelectedOn),
        ("performedOn", Performed),
        ("score", value.Score is { } score ? new Figure<decimal>(score, refs, new("evaluation.score", "评价得分", "这项评价的综合得分，未作四舍五入。", "分", 2)) : (string?)null),
        ("rating", value.Rating),
        ("ratingScheme", source.Find(RatingScheme.Kind, value.RatingScheme, Json.RatingScheme)?.Value.Name));

    /// <summary>Days and dates of the scheme the feedback was given under, else of the one in force when the evaluation was done.</summary>
    private Fact Deadlines()
    {
        var feedback = source.List(Feedback.Kind, Json.Feedback).Where(item => item.Value.Basis == Basis.Evaluation && item.Value.Reference == value.Code).MaxBy(item => item.Value.FixedOn);
        var scheme = feedback is null ? SchemeOn(Performed) : source.Find(RectificationScheme.Kind, feedback.Value.Scheme, Json.RectificationScheme);
        if (scheme is null)
        {
            source.Findings.Error("R622", RectificationScheme.Kind, feedback?.Value.Scheme ?? "", "", $"没有 {RecordFindings.Print(Performed)} 适用的反馈整改期限（{RectificationScheme.Kind}）。", "录入期限办法，写明施行日期和天数");
            return (string?)null;
        }

        return Fact.Of(
            feedback is null ? [scheme.Ref] : [scheme.Ref, feedback.Ref],
            ("feedbackDays", Days(scheme, scheme.Value.FeedbackDays, "feedbackDays", "反馈期限", "结果确定后几日内反馈")),
            ("reportDays", Days(scheme, scheme.Value.ReportDays, "reportDays", "整改报告期限", "收到反馈后几日内报送整改报告")),
            ("fixedOn", feedback?.Value.FixedOn ?? Performed),
            ("feedbackDueOn", feedback?.Value.DueOn ?? Performed.AddDays(scheme.Value.FeedbackDays)));
    }

    private Stored<RectificationScheme>? SchemeOn(DateOnly date) => DatedSchemes.InForce(source.Records, RectificationScheme.Kind, date).MaxBy(scheme => scheme.From) is { } scheme
        ? source.Find(RectificationScheme.Kind, scheme.Code, Json.RectificationScheme)
        : null;

    private static Figure<int> Days(Stored<RectificationScheme> scheme, int days, string id, string title, string words) =>
        new(days, [scheme.Ref], Defined.Count("deadlines." + id, title, $"“{scheme.Value.Name}”规定的{words}。", "日"));
}
