using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>一是、二是、三是 follow each other without a gap.</summary>
internal sealed partial class OrdinalWordRule() : CheckingRule("K103", "“一是、二是”次序连续", "domain.md 6.3", RuleStrength.Normally)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        foreach (var paragraph in paper.Prose)
        {
            var last = 0;
            foreach (Match match in Form().Matches(paragraph.Text))
            {
                var ordinal = ChineseWords.Parse(match.Groups["ordinal"].Value) ?? 0;
                if (ordinal != 1 && last > 0 && ordinal != last + 1)
                {
                    yield return Find(paper, paragraph, match.Index, match.Length, $"“{match.Value}”之前是“{Word(last)}是”，次序不连续。", "补上漏写的一层，或者改正次序");
                }

                last = ordinal;
            }
        }
    }

    private static string Word(int ordinal) => ChineseNumerals.Count(ordinal);

    [GeneratedRegex("(?<=^|[，。；：])(?<ordinal>[一二三四五六七八九十]{1,2})是", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
