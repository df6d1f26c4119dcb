using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportHub.Records;

/// <summary>Numbers as spreadsheets keep them and as people type them.</summary>
internal static partial class CellNumbers
{
    /// <summary>What a spreadsheet keeps of a number; further digits are made up by binary fractions.</summary>
    public const int KeptDigits = 15;

    private const int MostLength = 40;
    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    /// <summary>A number cell, rounded to the digits a spreadsheet keeps; null when it is none or beyond a decimal.</summary>
    public static decimal? OfNumberCell(string text)
    {
        if (text.Length <= KeptDigits && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var exact))
        {
            return exact;
        }

        return text.Length <= MostLength && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var binary) && double.IsFinite(binary)
            && decimal.TryParse(binary.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var rounded)
            ? rounded
            : null;
    }

    /// <summary>A number typed as text: digits, a sign, a point, commas between thousands; null when it is anything else.</summary>
    public static decimal? OfText(string text)
    {
        var narrow = CellText.Fold(text).Replace('−', '-');
        return narrow.Length <= MostLength && TypedNumber().IsMatch(narrow) && decimal.TryParse(narrow.Replace(",", "", StringComparison.Ordinal), Plain, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    /// <summary>The unit word behind a number (120元, 3.5亿元), or null.</summary>
    public static string? UnitBehind(string text) => NumberWithUnit().Match(CellText.Fold(text)) is { Success: true } match ? match.Groups["unit"].Value : null;

    /// <summary>The text in front of <paramref name="unit"/>.</summary>
    public static string WithoutUnit(string text, string unit) => CellText.Fold(text)[..^unit.Length];

    /// <summary>As a spreadsheet shows it in a general cell: no exponent, no idle zeros.</summary>
    public static string Print(decimal number) => RecordFindings.Print(number);

    [GeneratedRegex(@"^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TypedNumber();

    [GeneratedRegex(@"^[¥$]?[+-]?[\d,]+(\.\d+)?(?<unit>元|角|分|百元|千元|万|万元|百万|百万元|千万|千万元|亿|亿元)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberWithUnit();
}
