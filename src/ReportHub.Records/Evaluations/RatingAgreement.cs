namespace ReportHub.Records;

/// <summary>Whether a rating is a word of its scheme and the one the unrounded score leads to (domain.md 4.3).</summary>
internal static class RatingAgreement
{
    /// <summary>R382 a rating without scheme, R383 a word the scheme has not, R384 a word of another band.</summary>
    public static void Require<T>(RecordCheck<T> check, string? schemeCode, string? rating, decimal? score)
        where T : class, IRecord
    {
        if (rating is null)
        {
            return;
        }

        if (schemeCode is null)
        {
            check.Fail("R382", "/ratingScheme", $"写了等次“{rating}”，没有写按哪个等次办法。", "填上等次办法的代号");
            return;
        }

        if (check.Find(RatingScheme.Kind, schemeCode, RecordJsonContext.Default.RatingScheme) is not { } scheme)
        {
            return;
        }

        if (!scheme.Bands.Any(band => string.Equals(band.Word, rating, StringComparison.Ordinal)))
        {
            check.Fail("R383", "/rating", $"等次“{rating}”不在“{scheme.Name}”里。", "可以写：" + string.Join("、", scheme.Bands.Select(band => band.Word)));
        }
        else if (score is { } points && scheme.Bands.FirstOrDefault(band => points >= band.From && (band.Below is null || points < band.Below)) is { } band
            && !string.Equals(band.Word, rating, StringComparison.Ordinal))
        {
            check.Fail("R384", "/rating", $"得分 {RecordFindings.Print(points)} 按“{scheme.Name}”是“{band.Word}”，这里写的是“{rating}”。", "改正得分或等次；等次按未四舍五入的得分确定");
        }
    }
}
