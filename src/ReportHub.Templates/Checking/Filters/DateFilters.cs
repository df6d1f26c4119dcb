using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Dates: the year in full, month and day without leading zero (GB/T 9704-2012 7.3.5.4).</summary>
internal static class DateFilters
{
    private const string Full = "年月日";

    public static string Print(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>二〇一一年五月三十日, with the numeral 〇: the stand-in for 仿宋 has it and has not the circle ○ that typists used in its place.</summary>
    public static string PrintInNumerals(DateOnly date) => $"{ChineseNumerals.DigitByDigit(date.Year)}年{ChineseNumerals.Count(date.Month)}月{ChineseNumerals.Count(date.Day)}日";

    public static FilterStep? Date(FilterUse use)
    {
        if (use.Input.Schema is not DateSchema)
        {
            return use.Refuse("日期");
        }

        Func<DateOnly, string>? print = use.Choice(Full, Full, "年月", "月日", "年", "汉字") switch
        {
            null => null,
            Full => Print,
            "年月" => date => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月"),
            "月日" => date => string.Create(CultureInfo.InvariantCulture, $"{date.Month}月{date.Day}日"),
            "年" => date => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年"),
            _ => PrintInNumerals,
        };
        return print is null ? null : use.ToText(value => print(value.Date), null);
    }
}
