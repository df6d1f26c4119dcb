namespace ReportHub.Records;

/// <summary>A rating scheme gives every score exactly one word, or none at all where its rule names words only.</summary>
internal static class RatingSchemeCheck
{
    public static void Run(RecordCheck<RatingScheme> check)
    {
        var bands = check.Value.Bands;
        SchemeParts.CheckTime(check);
        SchemeParts.CheckWords(check, "bands", "等级", bands.Select(band => band.Word));
        if (bands.Any(band => band.From is not null || band.Below is not null))
        {
            CheckBands(check, bands);
        }

        UsedSchemeCheck.Run(check, value => value with { EffectiveTo = null }, RecordJsonContext.Default.RatingScheme);
    }

    private static void CheckBands(RecordCheck<RatingScheme> check, IReadOnlyList<RatingBand> bands)
    {
        for (var i = 0; i < bands.Count; i++)
        {
            if (bands[i].From is null)
            {
                check.Fail("R334", $"/bands/{i}/from", $"等级“{bands[i].Word}”没有下限，别的等级有分数。", "每个等级都写下限；依据只有等级名称的，全部留空");
                return;
            }
        }

        BandCheck.Run(check, "R334", "bands", [.. bands.Select(band => (band.Word, band.From!.Value, band.Below))]);
    }
}
