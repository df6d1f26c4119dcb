using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>全区63个一级预算单位: of all there are in one area the number is the same wherever it is said.</summary>
internal sealed partial class ScopeCountRule() : CheckingRule("K207", "全区（全市、全部）的总数前后一致", "domain.md 6.3", RuleStrength.Normally)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        var seen = new Dictionary<string, (CheckedParagraph Paragraph, Match Match)>(StringComparer.Ordinal);
        foreach (var paragraph in paper.Prose)
        {
            foreach (Match match in Form().Matches(paragraph.Text))
            {
                var what = match.Groups["scope"].Value + match.Groups["noun"].Value;
                if (!seen.TryGetValue(what, out var first))
                {
                    seen.Add(what, (paragraph, match));
                }
                else if (first.Match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal) != match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal))
                {
                    yield return Find(
                        paper, paragraph, match.Index, match.Length,
                        $"这里说“{match.Value}”，{PaperReading.Where(first.Paragraph)}说“{first.Match.Value}”。", "核对总数，前后写成同一个数");
                }
            }
        }
    }

    [GeneratedRegex("(?<scope>全[区市县省局镇部])(?:的|共有|共|有)?(?<number>[0-9,]+)[个家所户](?<noun>(?:一级|区直|市直|二级)?[\u4e00-\u9fff]{0,4}?(?:单位|部门|乡镇|街道|学校|企业|项目))", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
