using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportHub.Checking;

/// <summary>Finds dates and years: 2019年12月25日, 12月20日, 2019年, 2018年度, and 二○一一年五月三十日 of older papers.</summary>
internal static partial class DateReader
{
    private const string Digits = "〇一二三四五六七八九";

    public static IEnumerable<DateMention> Read(CheckedParagraph paragraph)
    {
        foreach (Match match in Form().Matches(paragraph.Text))
        {
            if (match.Length > 0)
            {
                yield return new(match.Index, match.Length, Number(match, "year"), Number(match, "month"), Number(match, "day"), match.Groups["period"].Success);
            }
        }

        foreach (Match match in ChineseForm().Matches(paragraph.Text))
        {
            var year = match.Groups["year"].Value.Select(c => c is '○' or '零' ? 0 : Digits.IndexOf(c, StringComparison.Ordinal)).Aggregate((sum, digit) => sum * 10 + digit);
            yield return new(match.Index, match.Length, year, ChineseWords.Parse(match.Groups["month"].Value), ChineseWords.Parse(match.Groups["day"].Value), IsYearOfPeriod: false);
        }
    }

    private static int? Number(Match match, string group) => match.Groups[group] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        "(?<![0-9.,])(?:(?<year>(?:19|20)[0-9]{2})年(?:(?<period>度)|(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日)?)?|(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日)?)(?!刊|报|饼|嫂)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex("(?<year>[〇○零一二三四五六七八九]{4})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseForm();
}
