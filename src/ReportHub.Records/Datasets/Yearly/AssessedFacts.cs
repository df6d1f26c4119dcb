namespace ReportHub.Records;

/// <summary>What the year's report says of the assessment (考核); the result itself is the dataset “assessment”.</summary>
internal static class AssessedFacts
{
    /// <summary>Null, with the findings of <see cref="AssessmentBook.Open"/>, when the assessment is not whole.</summary>
    public static Fact.Group? Of(RecordSource source, WorkFrame frame)
    {
        if (AssessmentBook.Read(source.Records, frame.FiscalYear, source.Findings) is not { } book)
        {
            return null;
        }

        var (round, scheme, figures) = (book.Round, book.Scheme, AssessmentFigures.Of(book));
        return Fact.Of(
            [round.Ref, scheme.Ref],
            ("unitCount", figures.UnitCount),
            ("average", figures.Average),
            ("startedOn", round.Value.StartedOn),
            ("startedMonth", round.Value.StartedOn.Month),
            ("fixedOn", round.Value.FixedOn),
            ("circulated", book.Entries.All(entry => entry.Assessment.Value.State == AssessmentState.Circulated)),
            ("useOfResults", scheme.Value.Consequences.UseOfResults),
            ("interviewee", scheme.Value.Consequences.Interviewee),
            ("aspects", new Fact.Many([.. scheme.Value.Aspects.Select(aspect => (Fact)Fact.Of([scheme.Ref], ("id", aspect.Id), ("name", aspect.Name), ("points", aspect.Points)))], [scheme.Ref])));
    }
}
