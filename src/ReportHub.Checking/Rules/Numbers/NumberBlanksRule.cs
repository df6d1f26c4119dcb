using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>Nothing stands inside a number but its digits, points and commas.</summary>
internal sealed partial class NumberBlanksRule() : CheckingRule("K706", "数字中间没有空格和全角标点", "GB/T 15835-2011；domain.md 1.11", RuleStrength.Normally)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper) =>
        from paragraph in paper.Text.Paragraphs.Where(paragraph => paragraph.Kind != ParagraphKind.Table)
        from match in Form().Matches(paragraph.Text)
        select Find(paper, paragraph, match.Index, match.Length, $"“{match.Value}”中间有空格或全角标点。", "删去空格，小数点和分节用半角");

    [GeneratedRegex("[0-9]+[ \u3000]+[.,][0-9]+|[0-9]+[.,][ \u3000]+[0-9]+|[0-9]{1,3}，[0-9]{3}(?=\\.[0-9]|[万亿]?元)|[0-9]+[．][0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
