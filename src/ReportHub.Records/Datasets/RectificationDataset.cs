using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>“rectification”: what one unit has to put right, until when, and what follows if it does not.</summary>
internal static class RectificationDataset
{
    public static Dataset Make() => new(Datasets.Rectification, NeedsSubject: true, Open);

    /// <summary>Findings: R619 no such rectification, R620 it was opened in another year, R602 a record it names is not entered.</summary>
    private static Outcome<Fact.Group> Open(IRecordReader records, DatasetRequest request)
    {
        var findings = new RecordFindings(NoPlaces.Instance);
        var source = new RecordSource(records, findings);
        var frame = WorkFrame.Read(source, request.FiscalYear);
        var rectification = Find(source, request);
        var facts = frame is null || rectification is null ? null : Fact.Of(frame.Basis, [.. frame.Facts(), .. new RectificationPaper(source, frame, rectification).Facts()]);
        return new(findings.HasErrors ? null : facts, findings.All);
    }

    private static Stored<Rectification>? Find(RecordSource source, DatasetRequest request)
    {
        var id = request.Subject!;
        if (source.Find(Rectification.Kind, id, RecordJsonContext.Default.Rectification) is not { } found)
        {
            var known = source.Records.List(Rectification.Kind).Select(record => record.Id).ToList();
            source.Findings.Error("R619", Rectification.Kind, id, "", $"没有编号是“{id}”的整改。", known.Count == 0 ? "先录入整改" : "已录入的：" + string.Join("、", known.Take(10)));
            return null;
        }

        if (found.Value.OpenedOn.Year != request.FiscalYear)
        {
            source.Findings.Error("R620", Rectification.Kind, id, "/openedOn", $"整改“{id}”是 {found.Value.OpenedOn.Year} 年提出的，请求的年度是 {request.FiscalYear}。", $"把请求的年度写成 {found.Value.OpenedOn.Year}");
            return null;
        }

        return found;
    }
}
