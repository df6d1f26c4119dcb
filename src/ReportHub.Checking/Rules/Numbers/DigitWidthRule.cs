using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>Digits are half as wide as characters.</summary>
internal sealed partial class DigitWidthRule() : CheckingRule("K701", "数字用半角", "GB/T 15835-2011 5.1；domain.md 1.11", RuleStrength.Must)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper) =>
        from paragraph in paper.Text.Paragraphs
        from match in Form().Matches(paragraph.Text)
        select Find(paper, paragraph, match.Index, match.Length, $"“{match.Value}”是全角数字。", "改为半角数字");

    [GeneratedRegex("[０-９][０-９．，％]*", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
