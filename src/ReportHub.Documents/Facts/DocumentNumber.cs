using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportHub.Documents;

/// <summary>发文字号: 机关代字〔year〕sequence号 (条例 art. 9(5); GB/T 9704-2012 7.2.5), the year in full in 六角括号, no leading zero.</summary>
public sealed partial record DocumentNumber(string OrganCode, int Year, int Sequence)
{
    public const int MaxSequence = 99_999;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{OrganCode}〔{Year}〕{Sequence}号");

    /// <summary>Reads the printed form and nothing else: 洛龙财〔2019〕7号.</summary>
    public static bool TryParse(string? text, out DocumentNumber? number)
    {
        var match = Form().Match(text ?? "");
        number = match.Success
            ? new(match.Groups[1].Value, int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture))
            : null;
        return match.Success;
    }

    [GeneratedRegex("^([\u4e00-\u9fff]{2,16})〔((?:19|20)[0-9]{2})〕([1-9][0-9]{0,4})号\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
