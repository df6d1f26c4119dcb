namespace ReportHub.Records;

/// <summary>All kinds of records, what is referred to before what refers to it: the order in which lists are loaded.</summary>
public static class RecordKinds
{
    public static IReadOnlyList<RecordKind> All { get; } =
    [
        GoalKind.Kind,
        MonitoringKind.Kind,
        SelfEvaluationKind.Kind,
        AgencyKind.Kind,
        EvaluationBatchKind.Kind,
        EvaluationKind.Kind,
        AssessmentKind.Kind,
        FeedbackKind.Kind,
        RectificationKind.Kind,
        ResultUseKind.Kind,
        DisclosureKind.Kind,
        TrainingKind.Kind,
        NewsKind.Kind,
        EvidenceKind.Kind,
    ];

    public static RecordKind? Find(string name) => All.FirstOrDefault(kind => string.Equals(kind.Name, name, StringComparison.Ordinal));
}
