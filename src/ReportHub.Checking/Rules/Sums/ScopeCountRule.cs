using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>全区63个一级预算单位: of all there are in one area the number is the same wherever it is said.</summary>
internal sealed partial class ScopeCountRule() : CheckingRule("K207", "全区（全市、全部）的总数前后一致", "domain.md 6.3", RuleStrength.Normally)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        var seen = new List<(CheckedParagraph Paragraph, Match Match)>();
        foreach (var paragraph in paper.Prose)
        {
            foreach (Match match in Form().Matches(paragraph.Text))
            {
                var first = seen.Find(other => IsSame(other.Match, match));
                if (first.Match is not null && NumberOf(first.Match) != NumberOf(match))
                {
                    yield return Find(
                        paper, paragraph, match.Index, match.Length,
                        $"这里说“{match.Value}”，{PaperReading.Where(first.Paragraph)}说“{first.Match.Value}”。", "核对总数，前后写成同一个数");
                }

                seen.Add((paragraph, match));
            }
        }
    }

    /// <summary>The same things of the same area; 63个单位平均得分 speaks of all of them without naming the area.</summary>
    private static bool IsSame(Match a, Match b)
    {
        var (shorter, longer) = a.Groups["noun"].Length < b.Groups["noun"].Length ? (a, b) : (b, a);
        return a.Groups["scope"].Success && b.Groups["scope"].Success
            ? a.Groups["scope"].Value == b.Groups["scope"].Value && a.Groups["noun"].Value == b.Groups["noun"].Value
            : (a.Groups["scope"].Success || b.Groups["scope"].Success) && longer.Groups["noun"].Value.EndsWith(shorter.Groups["noun"].Value, StringComparison.Ordinal);
    }

    private static string NumberOf(Match match) => match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);

    [GeneratedRegex(
        "(?:(?<scope>全[区市县省局镇部])(?:的|共有|共|有)?|(?<=^|[。；]))(?<number>[0-9,]+)[个家所户](?<noun>(?:一级|区直|市直|二级)?[\u4e00-\u9fff]{0,4}?(?:单位|部门|乡镇|街道|学校|企业|项目))(?(scope)|(?=平均|全部|总计|合计))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
