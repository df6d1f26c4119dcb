using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>Digits are grouped in threes or not at all, in one way through the paper.</summary>
internal sealed partial class GroupingRule() : CheckingRule("K705", "数字分节的写法一致、位数正确", "GB/T 15835-2011 5.1.1；domain.md 1.11", RuleStrength.Normally)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        (CheckedParagraph Paragraph, Match Match)? grouped = null, plain = null;
        foreach (var paragraph in paper.Text.Paragraphs.Where(paragraph => paragraph.IsProse || paragraph.Kind == ParagraphKind.Table))
        {
            foreach (Match match in Wrong().Matches(paragraph.Text))
            {
                yield return Find(paper, paragraph, match.Index, match.Length, $"“{match.Value}”分节的位数不对。", "从小数点向左每三位一节");
            }

            // Four digits may stay ungrouped beside grouped numbers.
            grouped ??= First(Grouped(), paragraph);
            plain ??= First(Plain(), paragraph);
        }

        if (grouped is { } one && plain is { } other)
        {
            yield return Doubt(
                paper, other.Paragraph, other.Match.Index, other.Match.Length,
                $"“{other.Match.Value}”没有分节，{PaperReading.Where(one.Paragraph)}的“{one.Match.Value}”分了节。", "全文用同一写法");
        }
    }

    private static (CheckedParagraph, Match)? First(Regex form, CheckedParagraph paragraph) => form.Match(paragraph.Text) is { Success: true } match ? (paragraph, match) : null;

    [GeneratedRegex("(?<![0-9.,])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9,])", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex("(?<![0-9.,-])(?:[0-9]{5,}(?:\\.[0-9]+)?)(?=[万亿]?元|[个人户家亩吨件])", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex("(?<![0-9.,])(?:[0-9]{4,}(?:,[0-9]{3})+|[0-9]{1,3}(?:,[0-9]{3})*,(?:[0-9]{1,2}|[0-9]{4,}))(?![0-9,])(?=\\.[0-9]|[万亿]?元|[个人户家亩吨件])", RegexOptions.CultureInvariant)]
    private static partial Regex Wrong();
}
