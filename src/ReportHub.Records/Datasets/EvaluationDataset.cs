using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>“evaluation”: one evaluation carried out in the year, its result, and what the unit has to do until when.</summary>
internal static class EvaluationDataset
{
    public static Dataset Make() => new(Datasets.Evaluation, NeedsSubject: true, Open);

    /// <summary>Findings: R617 no such evaluation, R618 it has no result yet, R620 it was done in another year, R602 a record it names is not entered.</summary>
    private static Outcome<Fact.Group> Open(IRecordReader records, DatasetRequest request)
    {
        var findings = new RecordFindings(NoPlaces.Instance);
        var source = new RecordSource(records, findings);
        var frame = WorkFrame.Read(source, request.FiscalYear);
        var evaluation = Find(source, request);
        var facts = frame is null || evaluation is null ? null : Fact.Of(frame.Basis, [.. frame.Facts(), .. new EvaluationPaper(source, frame, evaluation).Facts()]);
        return new(findings.HasErrors ? null : facts, findings.All);
    }

    private static Stored<Evaluation>? Find(RecordSource source, DatasetRequest request)
    {
        var id = request.Subject!;
        if (source.Find(Evaluation.Kind, id, RecordJsonContext.Default.Evaluation) is not { } found)
        {
            source.Findings.Error("R617", Evaluation.Kind, id, "", $"没有编号是“{id}”的评价。", Known(source));
            return null;
        }

        if (found.Value.PerformedOn is not { } performed || found.Value.State < EvaluationState.Final || found.Value.Rating is null)
        {
            source.Findings.Error("R618", Evaluation.Kind, id, "/state", $"评价“{id}”还没有结果，不能反馈。", "补上评价日期和等次，并办理定稿");
            return null;
        }

        if (performed.Year != request.FiscalYear)
        {
            source.Findings.Error("R620", Evaluation.Kind, id, "/performedOn", $"评价“{id}”是 {performed.Year} 年开展的，请求的年度是 {request.FiscalYear}。", $"把请求的年度写成 {performed.Year}");
            return null;
        }

        return found;
    }

    private static string Known(RecordSource source)
    {
        const int Most = 10;
        var ids = source.Records.List(Evaluation.Kind).Select(record => record.Id).OrderByDescending(id => id, StringComparer.Ordinal).ToList();
        return ids.Count == 0 ? "先录入评价" : $"已录入 {ids.Count} 个，如：{string.Join("、", ids.Take(Most))}";
    }
}
