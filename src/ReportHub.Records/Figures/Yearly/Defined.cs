using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Definitions of the kinds of figures a year has. An id lies in archived papers: it may be added to, never changed or given another meaning.</summary>
internal static class Defined
{
    private const int MoneyDecimals = 2;

    /// <summary>A whole number of <paramref name="unit"/>.</summary>
    public static FigureDefinition Count(string id, string title, string definition, string unit = "个") => new(id, title, definition, unit, 0);

    /// <summary>Money in 万元, unrounded; totals are added up in 分 first (domain.md 6.1).</summary>
    public static FigureDefinition Wan(string id, string title, string definition) => new(id, title, definition, "万元", MoneyDecimals);

    /// <summary>Money in 亿元, unrounded.</summary>
    public static FigureDefinition Yi(string id, string title, string definition) => new(id, title, definition, "亿元", MoneyDecimals);

    /// <summary>A share of 1, printed in percent.</summary>
    public static FigureDefinition Ratio(string id, string title, string definition, int decimals = 0) => new(id, title, definition, FigureDefinition.RatioUnit, decimals);
}
