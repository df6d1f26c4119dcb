namespace ReportHub.Templates;

/// <summary>Rounding at print: half away from zero, and no minus before a zero (architecture, convention 3).</summary>
internal static class Rounding
{
    /// <summary>Beyond this a sum in 分 of the whole economy fits many times; larger figures are mistakes.</summary>
    private const decimal Largest = 1_000_000_000_000_000_000m;

    public static bool Fits(decimal number) => number is > -Largest and < Largest;

    public static decimal At(decimal number, int decimals)
    {
        var rounded = decimal.Round(number, decimals, MidpointRounding.AwayFromZero);
        return rounded == 0 ? 0 : rounded;
    }
}
