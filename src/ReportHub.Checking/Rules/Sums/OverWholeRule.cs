using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>More than 100 % of a whole: the base is smaller than its part, which the text must explain.</summary>
internal sealed partial class OverWholeRule() : CheckingRule("K205", "占比不超过100%，超过的有说明", "domain.md 5.3 第3项、9.1", RuleStrength.Normally)
{
    /// <summary>The base of a percentage stands directly before it.</summary>
    private const int NearBase = 12;

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        foreach (var sentence in paper.Sentences)
        {
            foreach (var percent in paper.Quantities(sentence.Paragraph).Where(quantity => quantity.Unit == Quantity.Percent && quantity.Value > 100 && quantity.Start >= sentence.Start && quantity.End <= sentence.End))
            {
                var before = sentence.Paragraph.Text[sentence.Start..percent.Start];
                var clause = before[(before.LastIndexOf('，') + 1)..];
                if (Share().IsMatch(clause) && !RatioWords.Has(clause, RatioWords.Growth) && !RatioWords.Has(clause[^Math.Min(clause.Length, NearBase)..], RatioWords.Plans) && !RatioWords.Has(sentence.Paragraph.Text[percent.End..], RatioWords.Notes))
                {
                    yield return Find(
                        paper, sentence.Paragraph, percent.Start, percent.Length,
                        $"{PaperReading.Quote(clause, 40)}达到{percent.Printed}：部分大于全部，基数与标签不符，或者口径不同。", "核对基数的名称和口径；确属如此的，在后面说明原因");
                }
            }
        }
    }

    [GeneratedRegex("(?:(?:占|达到|达|完成)[^，]*的|占比|比重|执行率|支付率|到位率|覆盖率|合格率|满意率|回收率|收回率)(?:为|达到|达|约|是)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Share();
}
