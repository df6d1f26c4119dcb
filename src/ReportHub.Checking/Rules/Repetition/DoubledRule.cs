using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>绩 / 绩效评价 at a seam of lines or pages, 的的, 工作工作: typed or printed twice.</summary>
internal sealed partial class DoubledRule() : CheckingRule("K402", "没有重复打出的字词", "domain.md 5.3 第6项", RuleStrength.Normally)
{
    private const string Hint = "删去重复的字";

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        foreach (var paragraph in paper.Prose)
        {
            foreach (var place in Places(paragraph).DistinctBy(place => place.Start))
            {
                yield return Find(paper, paragraph, place.Start, place.Length, $"“{paragraph.Text.Substring(place.Start, place.Length)}”重复。", Hint);
            }
        }
    }

    private static IEnumerable<(int Start, int Length)> Places(CheckedParagraph paragraph)
    {
        var text = paragraph.Text;
        foreach (var join in paragraph.Joins.Select(paragraph.TextIndex).Where(join => join > 0 && join < text.Length))
        {
            if (text[join - 1] == text[join] && IsHan(text[join]) && !IsReduplication(text[join]))
            {
                yield return (join - 1, 2);
            }
        }

        foreach (Match match in FunctionWords().Matches(text))
        {
            yield return (match.Index, match.Length);
        }

        foreach (Match match in Words().Matches(text))
        {
            if (match.Groups["word"].Value is var word && Array.IndexOf(DoubledWords.Meant, word) < 0 && !IsReduplication(word[0]))
            {
                yield return (match.Index, match.Length);
            }
        }

        // Behind a mark no word ends, so a doubled character there is no seam of two words (管理理念).
        foreach (Match match in AfterMark().Matches(text))
        {
            if (!IsReduplication(text[match.Index]))
            {
                yield return (match.Index, match.Length);
            }
        }
    }

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    private static bool IsReduplication(char c) => DoubledWords.Characters.Contains(c, StringComparison.Ordinal);

    [GeneratedRegex("([的了和是在与为将])\\1(?!士|确|解|然)", RegexOptions.CultureInvariant)]
    private static partial Regex FunctionWords();

    [GeneratedRegex("(?<word>[\u4e00-\u9fff]{2,4})\\k<word>", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("(?<=[，。；：、“（])([\u4e00-\u9fff])\\1", RegexOptions.CultureInvariant)]
    private static partial Regex AfterMark();
}
