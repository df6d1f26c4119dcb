using System.Text;

namespace ReportHub.Foundation;

/// <summary>Whole numbers in Chinese words.</summary>
public static class ChineseNumerals
{
    private const string Digits = "〇一二三四五六七八九";
    private static readonly string[] PlacesInGroup = ["", "十", "百", "千"];
    private static readonly string[] Groups = ["", "万", "亿", "万亿", "亿亿"];

    /// <summary>六十三, 一百零五, 十二 (never 一十二 at the start), 负三.</summary>
    public static string Count(long number)
    {
        if (number == 0)
        {
            return "零";
        }

        var digits = Math.Abs((decimal)number).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var words = new StringBuilder(number < 0 ? "负" : "");
        var start = words.Length;
        var (zeroPending, groupHasDigit) = (false, false);
        for (var i = 0; i < digits.Length; i++)
        {
            var place = digits.Length - 1 - i;
            if (digits[i] != '0')
            {
                words.Append(zeroPending ? "零" : "").Append(Digits[digits[i] - '0']).Append(PlacesInGroup[place % 4]);
                (zeroPending, groupHasDigit) = (false, true);
            }
            else
            {
                zeroPending = words.Length > start;
            }

            if (place % 4 == 0)
            {
                words.Append(groupHasDigit ? Groups[place / 4] : "");
                groupHasDigit = false;
            }
        }

        var text = words.ToString();
        return text.AsSpan(start).StartsWith("一十") ? text.Remove(start, 1) : text;
    }

    /// <summary>Digit by digit: 二〇一九.</summary>
    public static string DigitByDigit(long number)
    {
        var text = Math.Abs((decimal)number).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return (number < 0 ? "负" : "") + string.Concat(text.Select(digit => Digits[digit - '0']));
    }
}
