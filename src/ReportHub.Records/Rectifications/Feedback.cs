using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>A result told to the unit it concerns (结果反馈, domain.md 4.9).</summary>
/// <param name="Reference">Id of the evaluation, assessment or monitoring report.</param>
/// <param name="FixedOn">The day the result was fixed; <paramref name="DueOn"/> follows from it by the rectification scheme.</param>
public sealed record Feedback(
    string Code,
    int FiscalYear,
    Basis Basis,
    string Reference,
    string Unit,
    string Scheme,
    DateOnly FixedOn,
    DateOnly DueOn,
    DateOnly? IssuedOn,
    string? Document,
    DateOnly? ReceivedOn,
    FeedbackState State,
    string? Note) : IRecord
{
    public const string Kind = "feedback";

    [JsonIgnore]
    public string RecordId => Code;
}

/// <summary>Life of a feedback.</summary>
public enum FeedbackState
{
    Due,
    Issued,
    Received,
}
