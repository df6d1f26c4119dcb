using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>洛龙财〔2019〕7号: 六角括号, four digits, no 第, no leading zero.</summary>
internal sealed partial class DocumentNumberFormRule() : CheckingRule("K801", "发文字号的写法", "GB/T 9704-2012 7.2.5；domain.md 2.1", RuleStrength.Must)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        foreach (var paragraph in paper.Text.Paragraphs)
        {
            foreach (Match match in Form().Matches(paragraph.Text))
            {
                if (Faults(match) is { Count: > 0 } faults)
                {
                    yield return Find(paper, paragraph, match.Index, match.Length, $"发文字号“{match.Value}”：{string.Join("，", faults)}。", $"写成“{Repaired(match)}”的形式");
                }
            }
        }
    }

    private static List<string> Faults(Match match)
    {
        var faults = new List<string>();
        if (match.Groups["open"].Value != "〔" || match.Groups["close"].Value != "〕")
        {
            faults.Add("年份要用六角括号〔〕");
        }

        if (match.Groups["year"].Length != 4)
        {
            faults.Add("年份要写四位");
        }

        if (match.Groups["ordinal"].Success)
        {
            faults.Add("顺序号不加“第”");
        }

        if (match.Groups["number"].Value.StartsWith('0'))
        {
            faults.Add("顺序号不编虚位");
        }

        return faults;
    }

    private static string Repaired(Match match)
    {
        var year = match.Groups["year"].Value;
        return $"机关代字〔{(year.Length == 2 ? "20" + year : year)}〕{match.Groups["number"].Value.TrimStart('0')}号";
    }

    [GeneratedRegex("(?<code>[\u4e00-\u9fff]{2,8}?)\\s*(?<open>[〔\\[［【（(])\\s*(?<year>(?:19|20)[0-9]{2}|[0-9]{2})\\s*(?<close>[〕\\]］】）)])\\s*(?<ordinal>第)?\\s*(?<number>[0-9]{1,5})号", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Form();
}
