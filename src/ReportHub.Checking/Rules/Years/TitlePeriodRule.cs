using System.Globalization;
using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>The year of the title is the year of the matter wherever the matter is named again, in the text and in the annexes' titles.</summary>
internal sealed partial class TitlePeriodRule() : CheckingRule("K306", "标题所说的年度与正文、附件和记录一致", "domain.md 5.3 第12项、6.3", RuleStrength.Normally)
{
    /// <summary>So many characters of the matter behind the year make it the same matter.</summary>
    private const int LeastShared = 2;

    private const string Hint = "核对年度，前后写成同一年";

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        if (Form().Match(paper.Title) is not { Success: true } title)
        {
            yield break;
        }

        var (year, matter) = (title.Groups["year"].Value, paper.Title[(title.Index + title.Length)..]);
        if (paper.Context.FiscalYear is { } fiscal && year != fiscal.ToString(CultureInfo.InvariantCulture) && paper.Of(ParagraphKind.Title).FirstOrDefault() is { } first)
        {
            yield return Find(paper, first, $"标题写的是{year}年度，记录的年度是{fiscal}。", Hint);
        }

        foreach (var paragraph in paper.Text.Paragraphs.Where(paragraph => paragraph.IsProse || paragraph.Kind is ParagraphKind.AnnexTitle))
        {
            foreach (Match match in Form().Matches(paragraph.Text))
            {
                if (match.Groups["year"].Value != year && IsSameMatter(paragraph, match, matter))
                {
                    yield return Find(paper, paragraph, match.Index, match.Length, $"标题说的是{year}年度，这里写“{paragraph.Text.Substring(match.Index, Math.Min(paragraph.Text.Length - match.Index, 18))}”。", Hint);
                }
            }
        }
    }

    /// <summary>What follows the year here stands in the title too, and nothing says that another year is meant.</summary>
    private static bool IsSameMatter(CheckedParagraph paragraph, Match match, string matter)
    {
        var words = Words().Match(paragraph.Text, match.Index + match.Length).Groups["words"].Value;
        var clause = paragraph.Text[(paragraph.Text.AsSpan(0, match.Index).LastIndexOfAny("，。；：") + 1)..match.Index];
        return words.Length >= LeastShared && matter.Contains(words, StringComparison.Ordinal)
            && !TimeWords.Has(clause, TimeWords.Comparing) && !TimeWords.Has(clause, TimeWords.Budgeting) && !Splitting.IsQuoted(paragraph.Text, match.Index);
    }

    [GeneratedRegex("\\G(?:部分|全部|全区|区级|市级|我局|我区|本级)?(?<words>[\u4e00-\u9fff]{0,4})", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("(?<year>(?:19|20)[0-9]{2})年度", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
