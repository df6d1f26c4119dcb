using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportHub.Checking;

/// <summary>Finds numbers in digits with their units; years, dates, ordinals and document numbers are none.</summary>
internal static partial class QuantityReader
{
    public static IEnumerable<Quantity> Read(CheckedParagraph paragraph)
    {
        foreach (Match match in Form().Matches(paragraph.Text))
        {
            if (!match.Groups["unit"].Success || !decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                continue;
            }

            var factor = FactorOf(match.Groups["factor"].Value);
            var decimals = match.Groups["fraction"].Length is > 1 and var length ? length - 1 : 0;
            var step = factor;
            for (var i = 0; i < decimals; i++)
            {
                step /= 10;
            }

            var unit = match.Groups["unit"].Value.Replace('％', '%');
            yield return new(paragraph, match.Index, match.Length, number * factor, step, unit, IsVague(paragraph.Text, match));
        }
    }

    private static decimal FactorOf(string words) => words switch
    {
        "" => 1,
        "百" => 100,
        "千" => 1_000,
        "万" => 10_000,
        "百万" => 1_000_000,
        "千万" => 10_000_000,
        "亿" => 100_000_000,
        "万亿" => 1_000_000_000_000,
        _ => throw new InvalidOperationException($"No factor for {words}."),
    };

    private static bool IsVague(string text, Match match)
    {
        var before = text.AsSpan(Math.Max(0, match.Index - 2), Math.Min(2, match.Index));
        var after = text.AsSpan(match.Index + match.Length);
        return before.EndsWith("约") || before.EndsWith("近") || before.EndsWith("超") || before.EndsWith("超过") || before.EndsWith("逾") || before.EndsWith("达到")
            || match.Groups["vague"].Success || after.StartsWith("左右") || after.StartsWith("以上") || after.StartsWith("余");
    }

    // The units are those that figures of the trade are counted in; a number with another word behind it is not compared with anything.
    [GeneratedRegex(
        "(?<![0-9.,第〔-])(?<number>[0-9]{1,3}(?:,[0-9]{3})+(?<fraction>\\.[0-9]+)?|[0-9]+(?<fraction>\\.[0-9]+)?)(?![0-9])(?<vague>余|多)?(?<factor>万亿|百万|千万|[百千万亿])?(?<vague>余|多)?(?<unit>个百分点|个工作日|个月|元|个|项|家|户|人次|人|名|份|件|次|条|篇|分(?![局支部之])|场|亩|平方米|平方公里|公里|吨|辆|台|套|所|座|处|期|%|％)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
