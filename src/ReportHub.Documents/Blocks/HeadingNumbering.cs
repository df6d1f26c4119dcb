using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Documents;

/// <summary>Marks before headings: 一、 （一） 1. （1） (GB/T 9704-2012 7.3.3).</summary>
public static class HeadingNumbering
{
    public const int Levels = 4;

    /// <exception cref="ArgumentOutOfRangeException">The level is not 1 to 4.</exception>
    public static string Mark(int level, int ordinal) => level switch
    {
        1 => ChineseNumerals.Count(ordinal) + "、",
        2 => "（" + ChineseNumerals.Count(ordinal) + "）",
        3 => ordinal.ToString(CultureInfo.InvariantCulture) + ".",
        4 => "（" + ordinal.ToString(CultureInfo.InvariantCulture) + "）",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "A heading has level 1 to 4."),
    };
}
