namespace ReportHub.Records;

/// <summary>Words for scores.</summary>
public static class Rating
{
    /// <summary>The word of the half-open band an unrounded score lies in: 89.995 is 良 (domain.md 4.3); null where the scheme has words without limits.</summary>
    public static string? Of(RatingScheme scheme, decimal score) =>
        scheme.Bands.FirstOrDefault(band => score >= band.From && (band.Below is null || score < band.Below))?.Word;
}
