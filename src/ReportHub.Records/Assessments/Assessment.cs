namespace ReportHub.Records;

/// <summary>One unit's assessment for one fiscal year (domain.md 4.8): self scores, verified scores, and why points were deducted.</summary>
public sealed record Assessment(
    string Id,
    int FiscalYear,
    string Unit,
    string Scheme,
    IReadOnlyList<AspectScore> Scores,
    IReadOnlyList<Deduction> Deductions,
    bool OnSiteCheck,
    DateOnly FiledOn,
    AssessmentState State) : IRecord
{
    public const string Kind = "assessment";

    [System.Text.Json.Serialization.JsonIgnore]
    public string RecordId => Id;

    public decimal SelfTotal => Scores.Sum(score => score.Self);

    /// <summary>Unrounded; grades are given on this.</summary>
    public decimal VerifiedTotal => Scores.Sum(score => score.Verified);

    /// <summary>The fixed form of an assessment's id: <c>2019-101</c>.</summary>
    public static string IdOf(int fiscalYear, string unitCode) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{fiscalYear}-{unitCode}");
}

/// <summary>Points the unit gave itself (自评) and points the bureau found (核定) in one aspect.</summary>
public sealed record AspectScore(string Aspect, decimal Self, decimal Verified);

/// <summary>Points deducted in one aspect for one coded reason.</summary>
public sealed record Deduction(string Aspect, string Code, decimal Points, string? Remark);

/// <summary>How far an assessment has come (domain.md 6); a result may be circulated from <see cref="Fixed"/> on.</summary>
public enum AssessmentState
{
    Open,
    SelfScored,
    Audited,
    Fixed,
    Circulated,
}
