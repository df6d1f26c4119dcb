using System.Text.RegularExpressions;

namespace ReportHub.Records;

/// <summary>What must hold of a cited rule: a bare title, and a number in its full form (domain.md 2.1).</summary>
internal static partial class RuleCheck
{
    public static void Run(RecordCheck<Rule> check)
    {
        var rule = check.Value;
        DateOrder.Require(check, ("施行日期", rule.EffectiveFrom), ("废止日期", rule.EffectiveTo, "/effectiveTo"));
        if (rule.Title.StartsWith('《') && rule.Title.EndsWith('》'))
        {
            check.Fail("R352", "/title", $"标题“{rule.Title}”带了书名号，引用时会成为两层。", $"写成 {rule.Title[1..^1]}");
        }

        if (rule.Number is { } number && !DocumentNumber().IsMatch(number) && !OrderNumber().IsMatch(number))
        {
            check.Warn("R353", "/number", $"发文字号“{number}”不是规范的写法。", $"写成 {Normalise(number)}；年份用六角括号〔〕，序号不加“第”、不补零");
        }
    }

    /// <summary>The nearest full form: any bracket around a year becomes 〔〕, no 第, no leading zeros.</summary>
    private static string Normalise(string number)
    {
        var bracketed = BracketedYear().Replace(number.Replace(" ", "", StringComparison.Ordinal), "〔$1〕");
        return Serial().Replace(bracketed, "〕$1号");
    }

    [GeneratedRegex(@"^[\u4e00-\u9fff]{2,16}〔(19|20)[0-9]{2}〕[1-9][0-9]{0,4}号\z", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumber();

    /// <summary>令 has a form of its own: 第15号.</summary>
    [GeneratedRegex(@"^[\u4e00-\u9fff]*令?第[1-9][0-9]*号\z", RegexOptions.CultureInvariant)]
    private static partial Regex OrderNumber();

    [GeneratedRegex(@"[\[【(（〔]((?:19|20)[0-9]{2})[\]】)）〕]", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedYear();

    [GeneratedRegex(@"〕第?0*([1-9][0-9]*)号?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Serial();
}
