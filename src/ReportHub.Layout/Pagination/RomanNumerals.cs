using System.Text;

namespace ReportHub.Layout;

/// <summary>Roman numerals of front matter, as Latin letters.</summary>
internal static class RomanNumerals
{
    private static readonly (int Value, string Letters)[] Steps =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <exception cref="ArgumentOutOfRangeException">There is no numeral below 1.</exception>
    public static string Lower(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        var letters = new StringBuilder();
        foreach (var (value, step) in Steps)
        {
            for (; number >= value; number -= value)
            {
                letters.Append(step);
            }
        }

        return letters.ToString();
    }
}
