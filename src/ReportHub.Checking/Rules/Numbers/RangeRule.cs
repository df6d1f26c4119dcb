using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>15%～30%: the sign and 万, 亿 stand at both ends of a range.</summary>
internal sealed partial class RangeRule() : CheckingRule("K703", "数值范围两端都写百分号和“万”“亿”", "GB/T 15835-2011 5.1.4；domain.md 1.11", RuleStrength.Normally)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper) =>
        from paragraph in paper.Text.Paragraphs
        from match in Form().Matches(paragraph.Text)
        select Find(
            paper, paragraph, match.Index, match.Length, $"“{match.Value}”前一个数没有写“{match.Groups["unit"].Value}”。", $"写成“{match.Groups["from"].Value}{match.Groups["unit"].Value}～{match.Groups["to"].Value}{match.Groups["unit"].Value}”");

    [GeneratedRegex("(?<![0-9.,年月])(?<from>[0-9][0-9.,]*)(?:[-~～—–－至])(?<to>[0-9][0-9.,]*)(?<unit>[%％万亿])", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
