using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>“year”: everything the year's work report says.</summary>
internal static class YearDataset
{
    public static Dataset Make() => new(Datasets.Year, NeedsSubject: false, Open);

    private static Outcome<Fact.Group> Open(IRecordReader records, DatasetRequest request)
    {
        var findings = new RecordFindings(NoPlaces.Instance);
        var source = new RecordSource(records, findings);
        var frame = WorkFrame.Read(source, request.FiscalYear);
        var facts = frame is null ? null : Read(source, frame);
        return new(findings.HasErrors ? null : facts, findings.All);
    }

    /// <summary>Every section is read, so that all that is missing is said at once; null when one is.</summary>
    private static Fact.Group? Read(RecordSource source, WorkFrame frame)
    {
        var goals = GoalFacts.Read(source, frame);
        var evaluations = EvaluationsOfYear.Read(source, frame.FiscalYear);
        IReadOnlyList<(string Key, Fact? Value)> sections =
        [
            ("goals", goals?.OfYear()),
            ("coverage", goals is null ? null : CoverageFacts.Of(source, frame, goals.All)),
            ("monitoring", MonitoringFacts.Read(source, frame)?.All()),
            ("selfEvaluations", SelfEvaluationFacts.Of(source, frame)),
            ("comprehensive", ComprehensiveFacts.Of(evaluations, source.Findings, frame)),
            ("keyEvaluations", KeyEvaluationFacts.Of(evaluations, source, frame)),
            ("assessment", AssessedFacts.Of(source, frame)),
            ("disclosure", DisclosureFacts.Of(source, frame)),
            ("training", OutreachFacts.Training(source, frame)),
            ("news", OutreachFacts.News(source, frame)),
            ("liaisons", OutreachFacts.Liaisons(source, frame)),
            ("followUp", FollowUpFacts.Of(source, frame)),
            ("rules", RuleFacts.Of(source, frame)),
            ("notes", NoteFacts.Of(source, frame)),
        ];
        return sections.Any(section => section.Value is null)
            ? null
            : Fact.Of(frame.Basis, [.. frame.Facts(), .. sections.Select(section => (section.Key, section.Value!))]);
    }
}
