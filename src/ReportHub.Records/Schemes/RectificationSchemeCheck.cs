namespace ReportHub.Records;

/// <summary>Days of a rectification scheme grow with the sharpness of the measure.</summary>
internal static class RectificationSchemeCheck
{
    public static void Run(RecordCheck<RectificationScheme> check)
    {
        var scheme = check.Value;
        SchemeParts.CheckTime(check);
        SchemeParts.CheckNumber(check, "feedbackDays", "反馈期限", scheme.FeedbackDays, scheme.FeedbackDays > 0, "期限要大于 0 日");
        SchemeParts.CheckNumber(check, "reportDays", "整改报告期限", scheme.ReportDays, scheme.ReportDays > 0, "期限要大于 0 日");
        SchemeParts.CheckNumber(check, "reminderAfter", "逾期提醒", scheme.ReminderAfter, scheme.ReminderAfter >= 0, "写 0 或正数");
        SchemeParts.CheckNumber(check, "interviewAfter", "逾期约谈", scheme.InterviewAfter, scheme.InterviewAfter > scheme.ReminderAfter, "约谈要晚于提醒");
        SchemeParts.CheckNumber(check, "circularAfter", "逾期通报", scheme.CircularAfter, scheme.CircularAfter > scheme.InterviewAfter, "通报要晚于约谈");
        UsedSchemeCheck.Run(check, value => value with { EffectiveTo = null }, RecordJsonContext.Default.RectificationScheme);
    }
}
