using System.Globalization;

namespace ReportHub.Checking;

/// <summary>Small counts, in words or digits: 六, 十二, 两, 63.</summary>
internal static class ChineseWords
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Null for what is no count below one hundred in words, or no integer in digits.</summary>
    public static int? Parse(string words)
    {
        if (words.Length == 0)
        {
            return null;
        }

        if (char.IsAsciiDigit(words[0]))
        {
            return int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        if (words is "两")
        {
            return 2;
        }

        var ten = words.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return words.Length == 1 ? Digit(words[0]) : null;
        }

        var tens = ten == 0 ? 1 : ten == 1 ? Digit(words[0]) : null;
        var units = words.Length == ten + 1 ? 0 : words.Length == ten + 2 ? Digit(words[^1]) : null;
        return tens * 10 + units;
    }

    private static int? Digit(char c) => Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? digit : null;
}
