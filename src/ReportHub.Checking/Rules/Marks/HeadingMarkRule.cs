using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>一、 （一） 1. （1）: these marks and no other; of a run of siblings the first is reported.</summary>
internal sealed partial class HeadingMarkRule() : CheckingRule("K902", "层次序数用“一、”“（一）”“1.”“（1）”", "GB/T 9704-2012 7.3.3；domain.md 1.10", RuleStrength.Normally)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        (int Level, string Form) last = (0, "");
        foreach (var paragraph in paper.Text.Paragraphs.Where(paragraph => paragraph.Level > 0))
        {
            var form = Digits().Replace(paragraph.Mark, "N");
            var isFirst = (paragraph.Level, form) != last || paragraph.Ordinal == 1;
            last = paragraph.Level > last.Level && last.Level > 0 && !isFirst ? last : (paragraph.Level, form);
            if (isFirst && !Right().IsMatch(paragraph.Mark))
            {
                yield return Find(paper, paragraph, 0, paragraph.Mark.Length, $"层次序数写作“{paragraph.Mark}”。", $"写作“{RightMark(paragraph)}”，同一层次的一并改正");
            }
        }
    }

    private static string RightMark(CheckedParagraph paragraph) => Documents.HeadingNumbering.Mark(paragraph.Level, paragraph.Ordinal);

    [GeneratedRegex("[0-9一二三四五六七八九十]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex("^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]+\\.|（[0-9]+）)$", RegexOptions.CultureInvariant)]
    private static partial Regex Right();
}
