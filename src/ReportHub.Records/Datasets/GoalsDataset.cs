using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>“goals”: the goals approved with a year's budget; it needs nothing that comes later in the year.</summary>
internal static class GoalsDataset
{
    public static Dataset Make() => new(Datasets.Goals, NeedsSubject: false, Open);

    private static Outcome<Fact.Group> Open(IRecordReader records, DatasetRequest request)
    {
        var findings = new RecordFindings(NoPlaces.Instance);
        var source = new RecordSource(records, findings);
        var frame = WorkFrame.Read(source, request.FiscalYear);
        var goals = frame is null ? null : GoalFacts.Read(source, frame);
        var facts = goals is null ? null : Fact.Of(frame!.Basis, [.. frame.Facts(), ("goals", goals.OfBudget()), ("rules", RuleFacts.Of(source, frame))]);
        return new(findings.HasErrors ? null : facts, findings.All);
    }
}
