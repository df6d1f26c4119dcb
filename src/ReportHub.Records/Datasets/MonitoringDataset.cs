using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>“monitoring”: the year's monitoring by unit; it needs nothing that comes later in the year.</summary>
internal static class MonitoringDataset
{
    public static Dataset Make() => new(Datasets.Monitoring, NeedsSubject: false, Open);

    private static Outcome<Fact.Group> Open(IRecordReader records, DatasetRequest request)
    {
        var findings = new RecordFindings(NoPlaces.Instance);
        var source = new RecordSource(records, findings);
        var frame = WorkFrame.Read(source, request.FiscalYear);
        var monitoring = frame is null ? null : MonitoringFacts.Read(source, frame);
        var facts = monitoring is null ? null : Fact.Of(frame!.Basis, [.. frame.Facts(), ("monitoring", monitoring.All()), ("rules", RuleFacts.Of(source, frame))]);
        return new(findings.HasErrors ? null : facts, findings.All);
    }
}
