using System.Text.RegularExpressions;

namespace ReportHub.Checking;

/// <summary>A title between 《 and 》, and the number in brackets behind it; <paramref name="Start"/> is that of the title.</summary>
internal sealed partial record Citation(CheckedParagraph Paragraph, int Start, string Title, string? Number)
{
    public static IEnumerable<Citation> In(PaperReading paper) =>
        from paragraph in paper.Text.Paragraphs
        from match in Form().Matches(paragraph.Text)
        let number = match.Groups["number"]
        select new Citation(paragraph, match.Groups["title"].Index, match.Groups["title"].Value, number.Success ? number.Value : null);

    [GeneratedRegex("《(?<title>[^《》]+(?:《[^《》]+》[^《》]*)?)》(?:[（(](?<number>[\u4e00-\u9fff]{2,10}〔[0-9]{4}〕[0-9]+号)[）)])?", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
