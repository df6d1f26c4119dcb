using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>A、B、C等六个方面: the count says how many are named.</summary>
internal sealed partial class ListedCountRule() : CheckingRule("K101", "列举的项数与所说的数目一致", "domain.md 6.3；5.3 第1项", RuleStrength.Must)
{
    /// <summary>A list that falls short by more than this is a selection, not a slip.</summary>
    private const int MostMissing = 2;

    private const string Hint = "核对列举的名称和数目，补上漏列的一项，或者改正数目";

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        foreach (var paragraph in paper.Prose)
        {
            var masked = Splitting.MaskBrackets(paragraph.Text);
            foreach (Match match in Form().Matches(masked))
            {
                if (Judge(paper, paragraph, masked, match) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private Diagnostic? Judge(PaperReading paper, CheckedParagraph paragraph, string masked, Match match)
    {
        var start = Math.Max(masked.AsSpan(0, match.Index).LastIndexOfAny(MarkSets.ClauseEnds) + 1, Math.Min(paragraph.Mark.Length, match.Index));
        var items = masked[start..match.Index].Split('、');
        if (items.Length < 2 || items[^1].Length == 0 || ChineseWords.Parse(match.Groups["number"].Value) is not { } said || Array.Exists(items, item => item.AsSpan().ContainsAnyInRange('0', '9')))
        {
            return null;
        }

        var (least, most) = (items.Length, items.Length + (EndsJoined(items[^1]) ? 1 : 0));
        if ((said >= least && said <= most) || Suffixes(items).Contains(said))
        {
            return null;
        }

        if (Weigh(masked, start, match, items.Length, said - most, least - said) is not { } certain)
        {
            return null;
        }

        var list = paragraph.Text[start..match.Index].TrimStart();
        var message = $"所列{PaperReading.Quote(list, 60)}是{least}项，却说“{match.Value}{NounAfter().Match(paragraph.Text, match.Index + match.Length).Value}”。";
        return certain ? Find(paper, paragraph, match.Index, match.Length, message, Hint) : Doubt(paper, paragraph, match.Index, match.Length, message, Hint);
    }

    /// <summary>True: a contradiction; false: may be one; null: the list need not be whole.</summary>
    private static bool? Weigh(string masked, int start, Match match, int items, int missing, int surplus)
    {
        if (missing > MostMissing || surplus > MostMissing)
        {
            return null;
        }

        var noun = masked[(match.Index + match.Length)..];
        var isAbstract = CountWords.IsAbstract(match.Groups["measure"].Value, noun);
        var isSelection = match.Groups["and"].Value == "等" && !CountWords.Defines(masked, start, match.Index);
        if (surplus > 0)
        {
            return isAbstract || match.Groups["and"].Value == "等";
        }

        // A、B、C等五个单位 may name some of five; a definition, and a list without 等, names all.
        var isNear = items > 3 || (items > 2 && (missing == 1 || (match.Groups["and"].Value != "等" && !CountWords.MayBelong(noun))));
        return isAbstract && !isSelection && items + missing > 2 ? true : isNear ? false : null;
    }

    private static bool EndsJoined(string last) => last.AsSpan(1).ContainsAny(MarkSets.Joiners) && last[^1] is not ('和' or '及' or '与');

    /// <summary>Counts that hold when the list begins at a later item: 在预算编制、执行环节对A、B两个单位.</summary>
    private static IEnumerable<int> Suffixes(string[] items)
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (items[i].AsSpan(1).ContainsAny(MarkSets.ListOpeners))
            {
                yield return items.Length - i;
                yield return items.Length - i + (EndsJoined(items[^1]) ? 1 : 0);
            }
        }
    }

    [GeneratedRegex("\\G[\u4e00-\u9fff]{0,2}", RegexOptions.CultureInvariant)]
    private static partial Regex NounAfter();

    [GeneratedRegex("(?<=[\u4e00-\u9fff口）”》])(?<and>等|这)?" + CountWords.Number + CountWords.Measure, RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
