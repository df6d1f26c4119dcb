namespace ReportHub.Records;

/// <summary>Which rectifications are late on a day, and what is to be done about each by its scheme.</summary>
internal static class RectificationWatch
{
    /// <summary>Late ones, the latest due date last; <see cref="LateRectification.Next"/> is null while the next step's day has not come or all were taken.</summary>
    public static IReadOnlyList<LateRectification> On(IRecordReader records, DateOnly date)
    {
        var schemes = RecordList.Of(records, RectificationScheme.Kind, RecordJsonContext.Default.RectificationScheme)
            .ToDictionary(scheme => scheme.Value.Code, scheme => scheme.Value, StringComparer.Ordinal);
        return
        [
            .. RecordList.Of(records, Rectification.Kind, RecordJsonContext.Default.Rectification)
                .Where(rectification => rectification.Value.IsOverdueOn(date))
                .OrderBy(rectification => rectification.Value.Due).ThenBy(rectification => rectification.Value.Code, StringComparer.Ordinal)
                .Select(rectification => new LateRectification(
                    rectification,
                    date.DayNumber - rectification.Value.Due.DayNumber,
                    schemes.TryGetValue(rectification.Value.Scheme, out var scheme) ? NextOf(rectification.Value, scheme, date) : null)),
        ];
    }

    private static EscalationStep? NextOf(Rectification rectification, RectificationScheme scheme, DateOnly date)
    {
        EscalationStep? next = rectification.Escalations.Count == 0 ? EscalationStep.Reminded : rectification.Escalations[^1].Step switch
        {
            EscalationStep.Reminded => EscalationStep.Interviewed,
            EscalationStep.Interviewed => EscalationStep.Circulated,
            _ => null,
        };
        var after = next switch
        {
            EscalationStep.Reminded => scheme.ReminderAfter,
            EscalationStep.Interviewed => scheme.InterviewAfter,
            EscalationStep.Circulated => scheme.CircularAfter,
            _ => int.MaxValue,
        };
        return date.DayNumber - rectification.Due.DayNumber >= after ? next : null;
    }
}

/// <summary>A late rectification: days past its due date, and the step that is due now.</summary>
internal sealed record LateRectification(Stored<Rectification> Rectification, int DaysLate, EscalationStep? Next);
