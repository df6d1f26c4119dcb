namespace ReportHub.Records;

/// <summary>
/// The rule by which units are assessed (考核办法), as data with a time of validity: aspects, grades, deduction reasons, consequences.
/// <paramref name="IsExample"/> marks a scheme (示例) that no published rule stands behind.
/// </summary>
/// <param name="ScoreDecimals">Decimals a score may have, so that printing with as many hides nothing.</param>
/// <param name="Grades">From the best to the worst.</param>
public sealed record AssessmentScheme(
    string Id,
    string Name,
    bool IsExample,
    DateOnly EffectiveFrom,
    DateOnly? EffectiveTo,
    int ScoreDecimals,
    IReadOnlyList<Aspect> Aspects,
    IReadOnlyList<Grade> Grades,
    Consequences Consequences,
    IReadOnlyList<DeductionReason> Reasons) : IDatedScheme
{
    public const string Kind = "assessment-scheme";

    [System.Text.Json.Serialization.JsonIgnore]
    public string RecordId => Id;

    /// <summary>Points of all aspects together.</summary>
    public const decimal FullMarks = 100m;

    public bool IsEffectiveOn(DateOnly date) => EffectiveFrom <= date && (EffectiveTo is null || date <= EffectiveTo);

    public Aspect? FindAspect(string id) => Aspects.FirstOrDefault(aspect => string.Equals(aspect.Id, id, StringComparison.Ordinal));

    public DeductionReason? FindReason(string code) => Reasons.FirstOrDefault(reason => string.Equals(reason.Code, code, StringComparison.Ordinal));

    /// <summary>The grade of an unrounded total.</summary>
    /// <exception cref="InvalidOperationException">The bands leave a gap, which a checked scheme does not.</exception>
    public Grade GradeOf(decimal total) => Grades.FirstOrDefault(grade => grade.Holds(total))
        ?? throw new InvalidOperationException($"Scheme '{Id}' has no grade for {total}.");
}

/// <summary>An aspect of the assessment (考核方面) with the points it can give.</summary>
public sealed record Aspect(string Id, string Name, decimal Points);

/// <summary>A grade (等次): a band [<paramref name="From"/>, <paramref name="Below"/>) on the unrounded total; the best grade has no upper bound.</summary>
public sealed record Grade(string Name, decimal From, decimal? Below)
{
    public bool Holds(decimal total) => total >= From && (Below is null || total < Below);
}

/// <summary>
/// What follows from a result. Units below <paramref name="RectificationBelow"/> report on their rectification within
/// <paramref name="RectificationDays"/> days; the bureau interviews (约谈) the <paramref name="Interviewee"/>, or nobody when null.
/// </summary>
public sealed record Consequences(decimal RectificationBelow, int RectificationDays, string? Interviewee, string UseOfResults);

/// <summary>A coded reason to deduct points. Only a reason with a <paramref name="Problem"/> is made known to all units; others go back to the unit alone.</summary>
public sealed record DeductionReason(string Code, string Aspect, string Name, ProblemText? Problem);

/// <summary>How a notice words a problem: a headline (目标不够细), and an explanation that follows “17个单位”, both without closing 。.</summary>
public sealed record ProblemText(string Headline, string Explanation);
