namespace ReportHub.Records;

/// <summary>Forms are filled in with two decimals at least: a score that rounds to the same hundredth is the same.</summary>
internal static class ScorePrecision
{
    private const decimal Half = 0.005m;

    public static bool Same(decimal written, decimal computed) => Math.Abs(written - computed) <= Half;

    /// <summary>A computed score for a text, in hundredths.</summary>
    public static string Print(decimal computed) => RecordFindings.Print(decimal.Round(computed, 2, MidpointRounding.AwayFromZero));
}
