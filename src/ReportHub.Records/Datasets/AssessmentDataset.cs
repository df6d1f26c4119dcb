using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>“assessment”: a year's assessment of all units.</summary>
internal static class AssessmentDataset
{
    public static Dataset Make() => new(Datasets.Assessment, NeedsSubject: false, Open);

    private static Outcome<Fact.Group> Open(IRecordReader records, DatasetRequest request)
    {
        var book = AssessmentBook.Open(records, request.FiscalYear);
        return book.Succeeded
            ? Outcome.Of(AssessmentFacts.Of(book.Value, AssessmentFigures.Of(book.Value)), book.Findings)
            : Outcome.Failed<Fact.Group>(book.Findings);
    }
}
