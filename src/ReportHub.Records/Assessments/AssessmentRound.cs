namespace ReportHub.Records;

/// <summary>
/// One year's assessment as an undertaking of the bureau: when it was organised, by which scheme, to whom the result is circulated.
/// <paramref name="FiscalYear"/> is the year assessed, always separate from the dates of doing it.
/// </summary>
public sealed record AssessmentRound(
    string Id,
    int FiscalYear,
    string Organ,
    string Scheme,
    DateOnly StartedOn,
    DateOnly MaterialsDueOn,
    DateOnly FixedOn,
    IReadOnlyList<string> CirculatedTo) : IRecord
{
    public const string Kind = "assessment-round";

    [System.Text.Json.Serialization.JsonIgnore]
    public string RecordId => Id;
}
