namespace ReportHub.Records;

/// <summary>Ranks by unrounded total, highest first; equal totals share a rank and the next is skipped (1, 1, 3; domain.md 4.8).</summary>
internal static class Ranking
{
    public static IReadOnlyList<UnitResult> Of(AssessmentBook book)
    {
        // The sort is stable, so that units of one rank keep the protocol order of the book.
        var ordered = book.Entries.OrderByDescending(entry => entry.Assessment.Value.VerifiedTotal).ToList();
        var results = new List<UnitResult>(ordered.Count);
        foreach (var entry in ordered)
        {
            var total = entry.Assessment.Value.VerifiedTotal;
            var rank = results.Count > 0 && results[^1].Total == total ? results[^1].Rank : results.Count + 1;
            results.Add(ResultOf(book, entry, total, rank));
        }

        return results;
    }

    private static UnitResult ResultOf(AssessmentBook book, AssessmentEntry entry, decimal total, int rank)
    {
        var points = entry.Assessment.Value.Scores.ToDictionary(score => score.Aspect, score => score.Verified, StringComparer.Ordinal);
        return new(
            entry,
            [.. book.Scheme.Value.Aspects.Select(aspect => points[aspect.Id])],
            total,
            entry.Assessment.Value.SelfTotal,
            book.Scheme.Value.GradeOf(total),
            rank,
            [entry.Assessment.Ref, book.Scheme.Ref, entry.Unit.Ref]);
    }
}
