using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>《title》（number）: the title first, then the number in round brackets.</summary>
internal sealed partial class CitationOrderRule() : CheckingRule("K802", "引文先标题后文号，文号用圆括号", "条例、domain.md 2.1", RuleStrength.Normally)
{
    private const string Hint = "写成“《标题》（文号）”的形式";

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        foreach (var paragraph in paper.Prose)
        {
            foreach (Match match in NumberFirst().Matches(paragraph.Text))
            {
                yield return Find(paper, paragraph, match.Index, match.Length, $"文号“{match.Groups["number"].Value}”写在标题之前。", Hint);
            }

            foreach (Match match in NumberBare().Matches(paragraph.Text))
            {
                yield return Find(paper, paragraph, match.Index + 1, match.Length - 1, $"标题之后的文号“{match.Groups["number"].Value}”没有加圆括号。", Hint);
            }
        }
    }

    [GeneratedRegex("(?<number>[\u4e00-\u9fff]{2,8}?〔[0-9]{4}〕[0-9]+号)(?:文件?)?《", RegexOptions.CultureInvariant)]
    private static partial Regex NumberFirst();

    [GeneratedRegex("》\\s*(?<number>[\u4e00-\u9fff]{2,8}〔[0-9]{4}〕[0-9]+号)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBare();
}
