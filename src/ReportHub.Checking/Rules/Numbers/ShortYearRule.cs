using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>A year has four digits.</summary>
internal sealed partial class ShortYearRule() : CheckingRule("K704", "年份不简写", "GB/T 15835-2011 5.2.3；domain.md 1.11", RuleStrength.Must)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper) =>
        from paragraph in paper.Text.Paragraphs.Where(paragraph => paragraph.Kind != ParagraphKind.Table)
        from match in Form().Matches(paragraph.Text)
        select Find(paper, paragraph, match.Index, match.Length, $"“{match.Value}”的年份是简写。", "写出四位年份");

    // 10年期, 15年以上, 20年来 count years; with 度, a month or 底 behind it, the number names one.
    [GeneratedRegex("(?<![0-9.,近约满第每])[0-9]{2}年(?:度|(?:[1-9]|1[0-2])月|底|年初)|[0-9]{4}[-—–~～][0-9]{2}年|[’'][0-9]{2}年", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
