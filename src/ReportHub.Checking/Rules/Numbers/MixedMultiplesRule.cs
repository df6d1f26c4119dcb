using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>3亿4500万 is 3.45亿 or 34,500万.</summary>
internal sealed partial class MixedMultiplesRule() : CheckingRule("K702", "一个数只用一个“万”或“亿”", "GB/T 15835-2011；domain.md 1.11", RuleStrength.Must)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper) =>
        from paragraph in paper.Text.Paragraphs
        from match in Form().Matches(paragraph.Text)
        select Find(paper, paragraph, match.Index, match.Length, $"“{match.Value}”一个数里用了两个单位。", "写成一个数，例如 3.45亿元 或 34,500万元");

    [GeneratedRegex("[0-9][0-9.,]*(?:亿元?[0-9][0-9.,]*万|万元?[0-9][0-9.,]*千|[0-9]千[0-9][0-9.,]*百)", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
