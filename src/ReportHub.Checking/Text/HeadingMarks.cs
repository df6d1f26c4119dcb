using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportHub.Checking;

/// <summary>The mark at the head of a paragraph in any of the forms people type, right or wrong: 一、 （一） (一)、 1. 1、 （1）.</summary>
internal static partial class HeadingMarks
{
    /// <summary>Level 1 to 4, the number printed, the mark; null where the text has none.</summary>
    public static HeadingMark? Read(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var level = match.Groups["one"].Success ? 1 : match.Groups["two"].Success ? 2 : match.Groups["three"].Success ? 3 : 4;
        var digits = match.Groups[level switch { 1 => "one", 2 => "two", 3 => "three", _ => "four" }].Value;
        var ordinal = level <= 2 ? ChineseWords.Parse(digits) : int.Parse(digits, CultureInfo.InvariantCulture);
        return ordinal is { } number ? new(level, number, match.Value) : null;
    }

    [GeneratedRegex("^(?:(?<one>[一二三四五六七八九十]{1,3})[、.．]|[（(](?<two>[一二三四五六七八九十]{1,3})[）)]、?|(?<three>[0-9]{1,2})(?:[、．]|\\.(?![0-9]))|[（(](?<four>[0-9]{1,2})[）)]、?)", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
