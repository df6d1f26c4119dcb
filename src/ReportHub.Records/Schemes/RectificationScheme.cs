using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>Days of feedback and rectification, and when a late unit is pressed how (domain.md 4.9); all in calendar days.</summary>
/// <param name="FeedbackDays">From the fixing of the result to the feedback.</param>
/// <param name="ReportDays">From receipt to the unit's report.</param>
/// <param name="ReminderAfter">Days after the due date; so the others.</param>
public sealed record RectificationScheme(
    string Code, string Name, string Basis, DateOnly EffectiveFrom, DateOnly? EffectiveTo, int FeedbackDays, int ReportDays, int ReminderAfter, int InterviewAfter, int CircularAfter) : IDatedScheme
{
    public const string Kind = "rectification-scheme";

    [JsonIgnore]
    public string RecordId => Code;
}
