using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>Marks among Chinese characters are Chinese marks; a paragraph is reported once.</summary>
internal sealed partial class HalfWidthRule() : CheckingRule("K906", "汉字之间用全角标点", "GB/T 15834-2011；domain.md 1.10", RuleStrength.Normally)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        foreach (var paragraph in paper.Text.Paragraphs.Where(paragraph => paragraph.Kind is not (ParagraphKind.Table or ParagraphKind.Head)))
        {
            var found = Form().Matches(paragraph.Text).Where(match => match.Index >= paragraph.Mark.Length).ToList();
            if (found.Count > 0)
            {
                var marks = string.Join(' ', found.Select(match => match.Value.Trim()).Distinct(StringComparer.Ordinal));
                yield return Find(paper, paragraph, found[0].Index, found[0].Length, $"汉字旁边用了半角标点：{marks}。", "改为全角标点，两个短横改为破折号“——”");
            }
        }
    }

    [GeneratedRegex("(?<=[\u4e00-\u9fff”》）])[ ]*(?:[,;:!?()]|--+|\\.(?![0-9A-Za-z])|\\.\\.\\.)|(?:[,;:!?()]|--+)[ ]*(?=[\u4e00-\u9fff“《（])", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
