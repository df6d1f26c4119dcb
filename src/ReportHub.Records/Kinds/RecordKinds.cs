namespace ReportHub.Records;

/// <summary>All kinds of records, what is referred to before what refers to it: the order in which lists are loaded.</summary>
public static class RecordKinds
{
    public static IReadOnlyList<RecordKind> All { get; } =
    [
        OrganKind.Kind,
        SectionKind.Kind,
        BudgetUnitKind.Kind,
        LiaisonKind.Kind,
        RuleKind.Kind,
        IndicatorSchemeKind.Kind,
        MonitoringSchemeKind.Kind,
        RatingSchemeKind.Kind,
        WeightSchemeKind.Kind,
        RectificationSchemeKind.Kind,
        AssessmentSchemeKind.Kind,
        WorkYearKind.Kind,
        WorkNoteKind.Kind,
        CoverageBaseKind.Kind,
        ProjectKind.Kind,
        ExecutionKind.Kind,
        GoalKind.Kind,
        AssessmentRoundKind.Kind,

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
