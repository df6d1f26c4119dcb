using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Numbers in the capital characters of vouchers: 壹拾贰, 壹仟肆佰零玖元伍角整.</summary>
internal static class CapitalNumerals
{
    private const string Plain = "零〇一二三四五六七八九十百千";
    private const string Capital = "零零壹贰叁肆伍陆柒捌玖拾佰仟";
    private const decimal FenPerYuan = 100m;

    public static string Count(long number)
    {
        var text = string.Concat(ChineseNumerals.Count(number).Select(ToCapital));

        // Vouchers never drop the first 壹: 壹拾贰.
        var sign = text.StartsWith('负') ? 1 : 0;
        return text[sign] == '拾' ? text.Insert(sign, "壹") : text;
    }

    /// <summary>An amount in units of <paramref name="yuanPerUnit"/> 元, rounded to 分; null when it is too large.</summary>
    public static string? Amount(decimal amount, decimal yuanPerUnit)
    {
        const decimal MostFen = long.MaxValue;
        if (!Rounding.Fits(amount) || Math.Abs(amount) * yuanPerUnit * FenPerYuan >= MostFen)
        {
            return null;
        }

        var total = (long)Rounding.At(Math.Abs(amount) * yuanPerUnit * FenPerYuan, 0);
        var (yuan, jiao, fen) = (total / 100, (int)(total / 10 % 10), (int)(total % 10));
        var text = yuan > 0 || total == 0 ? Count(yuan) + "元" : "";
        text += (jiao, fen) switch
        {
            (0, 0) => "整",
            (0, _) => (yuan > 0 ? "零" : "") + Digit(fen) + "分",
            (_, 0) => Digit(jiao) + "角整",
            _ => Digit(jiao) + "角" + Digit(fen) + "分",
        };
        return amount < 0 && total > 0 ? "负" + text : text;
    }

    private static string Digit(int digit) => Capital[digit + 1].ToString();

    private static char ToCapital(char plain) => Plain.IndexOf(plain, StringComparison.Ordinal) is >= 0 and var index ? Capital[index] : plain;
}
