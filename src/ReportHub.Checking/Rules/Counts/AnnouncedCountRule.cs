using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>以下三项, 存在四个问题: what follows, in the same sentence, as 一是二是 or as numbered paragraphs, is as many.</summary>
internal sealed partial class AnnouncedCountRule() : CheckingRule("K102", "预告的项数与后面列出的项数一致", "domain.md 6.3", RuleStrength.Must)
{
    private const string Hint = "核对后面列出的各项，改正数目或补上漏写的一项";

    /// <summary>Further apart, the count speaks of something else.</summary>
    private const int MostApart = 3;

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        foreach (var paragraph in paper.Prose)
        {
            foreach (Match match in Form().Matches(paragraph.Text))
            {
                if (ChineseWords.Parse(match.Groups["number"].Value) is not { } said || Following(paper, paragraph, match) is not ({ } counted, { } where) || counted < 2)
                {
                    continue;
                }

                if (counted != said && Math.Abs(counted - said) <= MostApart)
                {
                    var place = match.Groups["number"];
                    yield return Find(paper, paragraph, place.Index, match.Index + match.Length - place.Index, $"这里说{PaperReading.Quote(match.Value.TrimEnd('：', '。'))}，{where}列出的是{counted}项。", Hint);
                }
            }
        }
    }

    /// <summary>How many items follow, and where; null where no list is seen.</summary>
    private static (int? Count, string? Where) Following(PaperReading paper, CheckedParagraph paragraph, Match match)
    {
        var rest = paragraph.Text[(match.Index + match.Length)..];
        var ordinals = OrdinalWord().Count(rest);
        if (ordinals >= 2)
        {
            return (ordinals, "后文以“一是”“二是”");
        }

        if (match.Value[^1] == '：' && rest.Length > 0)
        {
            return Listed(rest);
        }

        return rest.Length == 0 ? (Children(paper.Text.Paragraphs, paragraph), "后面各段") : (null, null);
    }

    private static (int? Count, string? Where) Listed(string rest)
    {
        var list = Splitting.MaskBrackets(rest).Split('。')[0];
        if (list.Contains('等', StringComparison.Ordinal))
        {
            return (null, null);
        }

        var parts = list.Split('；');
        return parts.Length > 1 ? (parts.Length, "冒号之后")
            : list.Contains('，', StringComparison.Ordinal) || list.AsSpan().ContainsAny("和及与") ? (null, null)
            : (list.Split('、').Length, "冒号之后");
    }

    /// <summary>Numbered paragraphs behind one that announces them: all of one level, counted from 1, below the level of the announcing one.</summary>
    private static int? Children(IReadOnlyList<CheckedParagraph> paragraphs, CheckedParagraph announcing)
    {
        var first = paragraphs.Skip(announcing.Number).FirstOrDefault();
        if (first is not { Ordinal: 1, Level: > 0 } || first.Level <= announcing.Level || first.Part != announcing.Part)
        {
            return null;
        }

        return paragraphs.Skip(announcing.Number).TakeWhile(next => next.Part == announcing.Part && (next.Level == 0 || next.Level >= first.Level)).Count(next => next.Level == first.Level);
    }

    [GeneratedRegex(
        "(?:以下|下列|如下|下面|下述|存在(?:的|着)?|主要(?:有|是|为|包括)?|(?<![部百十充得评])分(?:为|成)?|包括|重点(?:抓好|做好)?|抓好|做好|突出|落实|采取(?:了)?|按照|坚持)[^，。；：、0-9]{0,6}?" + CountWords.Number + CountWords.Measure + "[^，。；：、（）]{0,10}(?:：|。$|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex("(?<=^|[，。；：])(?:第)?[一二三四五六七八九十]{1,2}是", RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalWord();
}
