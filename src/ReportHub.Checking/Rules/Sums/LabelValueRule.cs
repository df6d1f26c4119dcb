using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>One name, one value: 区本级财政支出24.09亿元 and 区本级财政支出16.48亿元 cannot both be.</summary>
internal sealed partial class LabelValueRule() : CheckingRule("K206", "同一名称的数前后一致", "domain.md 5.3 第3项、6.3", RuleStrength.Must)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        var seen = new Dictionary<(string Label, string Unit), List<Quantity>>();
        foreach (var figure in paper.Prose.SelectMany(paper.Quantities).Where(figure => !figure.IsVague))
        {
            if (FigureLabels.Before(figure) is not { } label)
            {
                continue;
            }

            if (!seen.TryGetValue((label, figure.Unit), out var earlier))
            {
                seen.Add((label, figure.Unit), earlier = []);
            }

            if (earlier.Find(other => !other.MayEqual(figure) && PeriodOf(other) == PeriodOf(figure)) is { } contrary)
            {
                var (message, hint) = ($"“{label}”在这里是{figure.Printed}，在{PaperReading.Where(contrary.Paragraph)}是{contrary.Printed}。", "一个名称只对应一个数：核对基数，口径不同的各用各的名称");
                yield return contrary.Paragraph == figure.Paragraph
                    ? Find(paper, figure.Paragraph, figure.Start, figure.Length, message, hint)
                    : Doubt(paper, figure.Paragraph, figure.Start, figure.Length, message, hint);
            }

            earlier.Add(figure);
        }
    }

    /// <summary>The words of time in the clause: figures of two periods may differ.</summary>
    private static string PeriodOf(Quantity figure)
    {
        var before = figure.Paragraph.Text[..figure.Start];
        var clause = before[(before.AsSpan().LastIndexOfAny("。；，") + 1)..];
        return string.Concat(Period().Matches(clause).Select(match => match.Value));
    }

    [GeneratedRegex("(?:19|20)[0-9]{2}年度?|[0-9]{1,2}月|上年|去年|同期|上半年|下半年|[一二三四]季度|年初|年末|年底|调整|决算|预算|执行|上期|本期", RegexOptions.CultureInvariant)]
    private static partial Regex Period();
}
