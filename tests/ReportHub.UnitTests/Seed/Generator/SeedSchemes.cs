using ReportHub.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>Codes of the schemes in <c>data-seed/year-2019</c> that the synthetic rows name.</summary>
internal static class SeedSchemes
{
    public const string Indicators = "indicators-2015";
    public const string Monitoring = "monitoring-2019";
    public const string Weights = "weights-2019";
    public const string Ratings = "SEED_2019";
}
