using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>截至 is up to a time; 截止 is the end itself.</summary>
internal sealed partial class UntilWordRule() : CheckingRule("K901", "“截至”某时，不写“截止”某时", "domain.md 5.3 第8项；现代汉语词典", RuleStrength.Normally)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper) =>
        from paragraph in paper.Prose
        from match in Form().Matches(paragraph.Text)
        select Find(paper, paragraph, match.Index, 2, $"“{match.Value}”：到某时为止用“截至”。", "改为“截至”");

    [GeneratedRegex("截止(?:到|至)?(?:目前|今|现在|(?:19|20)[0-9]{2}年|[0-9]{1,2}月|上?[年月]底|本[年月])", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
