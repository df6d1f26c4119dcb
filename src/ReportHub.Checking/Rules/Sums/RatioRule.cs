using System.Globalization;
using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>
/// A percentage beside the figures it was worked out from: 占24.09亿元的72%, 预算3,200万元，支出3,084.65万元，执行率96.4%. Some pair of figures of one unit must
/// give it, as far as the printed digits can tell.
/// </summary>
internal sealed partial class RatioRule() : CheckingRule("K204", "百分比与所依据的数相符", "domain.md 6.3、9.1", RuleStrength.Must)
{
    /// <summary>More figures than these in a whole paper, and some pair gives any percentage.</summary>
    private const int MostElsewhere = 6;

    private const string Hint = "按正文的两个数重新计算百分比，或者改正其中的数";

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        foreach (var sentence in paper.Sentences)
        {
            var inside = paper.Quantities(sentence.Paragraph).Where(quantity => quantity.Start >= sentence.Start && quantity.End <= sentence.End).ToList();
            foreach (var percent in inside.Where(quantity => quantity.Unit == Quantity.Percent && !quantity.IsVague))
            {
                if (Judge(paper, sentence, inside, percent) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private Diagnostic? Judge(PaperReading paper, Sentence sentence, List<Quantity> inside, Quantity percent)
    {
        var before = sentence.Paragraph.Text[sentence.Start..percent.Start];
        var clause = before[(before.AsSpan().LastIndexOfAny("，：；、（") + 1)..];
        if (RatioWords.Has(clause, RatioWords.Growth))
        {
            return null;
        }

        var figures = inside.Where(quantity => quantity.Unit != Quantity.Percent && quantity.End <= percent.Start).ToList();
        return OfBase().IsMatch(before) && figures.Count > 0 && percent.Start - figures[^1].End <= 3
            ? OverBase(paper, sentence, figures[^1], percent)
            : Rate().IsMatch(clause) ? OfRate(paper, sentence, figures, percent) : null;
    }

    /// <summary>B的p%: some figure before it, in the paragraph or the one before, is p % of B. What is a base itself is nobody's part.</summary>
    private Diagnostic? OverBase(PaperReading paper, Sentence sentence, Quantity whole, Quantity percent)
    {
        var parts = PartsOf(whole, paper.Quantities(sentence.Paragraph).Where(part => part.End <= whole.Start));
        parts = parts.Count > 0 ? parts : PartsOf(whole, paper.Prose.TakeWhile(other => other != sentence.Paragraph).TakeLast(1).SelectMany(paper.Quantities));
        if (parts.Count == 0 || parts.Exists(part => Gives(part, whole, percent)))
        {
            return null;
        }

        var nearest = parts.MinBy(part => Math.Abs(RatioOf(part, whole) - percent.Value))!;
        return parts.Count == 1 ? Find(paper, sentence.Paragraph, percent.Start, percent.Length, Message(nearest, whole, percent), Hint)
            : Doubt(paper, sentence.Paragraph, percent.Start, percent.Length, Message(nearest, whole, percent), Hint);
    }

    /// <summary>执行率p%: two figures of the sentence give it, else one of it and one of the rest of the paper.</summary>
    private Diagnostic? OfRate(PaperReading paper, Sentence sentence, List<Quantity> figures, Quantity percent)
    {
        var pairs = Pairs(figures);
        var near = Pairs([.. paper.Quantities(sentence.Paragraph).Where(figure => figure.End <= percent.Start && figure.Unit != Quantity.Percent)]);
        if (near.Exists(pair => Gives(pair.Part, pair.Whole, percent) || GivesOfSum(pair.Part, pair.Whole, percent)))
        {
            return null;
        }

        if (pairs.Count > 0)
        {
            var (part, whole) = pairs.MinBy(pair => Math.Abs(RatioOf(pair.Part, pair.Whole) - percent.Value));
            return near.Count == 2 && !percent.Paragraph.Text[..percent.Start].EndsWith('占') ? Find(paper, sentence.Paragraph, percent.Start, percent.Length, Message(part, whole, percent), Hint)
                : Doubt(paper, sentence.Paragraph, percent.Start, percent.Length, Message(part, whole, percent), Hint);
        }

        return figures is [.., var single] && !percent.Paragraph.Text[..percent.Start].EndsWith('占') ? WithElsewhere(paper, sentence, single, percent) : null;
    }

    private static List<(Quantity Part, Quantity Whole)> Pairs(List<Quantity> figures) =>
    [
        .. figures.Where(figure => figure.Unit != "分").GroupBy(figure => figure.Unit)
            .SelectMany(group => group.SelectMany(part => group.Where(whole => whole != part && Comparable(part, whole)).Select(whole => (part, whole)))),
    ];

    private Diagnostic? WithElsewhere(PaperReading paper, Sentence sentence, Quantity part, Quantity percent)
    {
        var wholes = paper.Prose.Where(other => other.Part == sentence.Paragraph.Part).SelectMany(paper.Quantities)
            .Where(whole => whole != part && Comparable(part, whole) && whole.Value >= part.Value).ToList();
        if (wholes.Count is 0 or > MostElsewhere || wholes.Exists(whole => Gives(part, whole, percent)))
        {
            return null;
        }

        return Doubt(paper, sentence.Paragraph, percent.Start, percent.Length, Message(part, wholes.MinBy(whole => Math.Abs(RatioOf(part, whole) - percent.Value))!, percent), Hint);
    }

    private static List<Quantity> PartsOf(Quantity whole, IEnumerable<Quantity> figures) =>
        [.. figures.Where(part => Comparable(part, whole) && !BaseOfAnother().IsMatch(part.Paragraph.Text[part.End..]))];

    private static bool Comparable(Quantity part, Quantity whole) => part.Unit == whole.Unit && whole.Value > 0 && part.Value > 0;

    private static decimal RatioOf(Quantity part, Quantity whole) => part.Value / whole.Value * 100;

    /// <summary>The quotient of the figures, each off by half its last digit, rounds to the printed percentage.</summary>
    private static bool Gives(Quantity part, Quantity whole, Quantity percent)
    {
        var least = (part.Value - part.Step / 2) / (whole.Value + whole.Step / 2) * 100;
        var most = (part.Value + part.Step / 2) / Math.Max(whole.Value - whole.Step / 2, whole.Value / 2) * 100;

        // Counts are exact.
        (least, most) = part.Unit == Quantity.Yuan ? (least, most) : (RatioOf(part, whole), RatioOf(part, whole));
        return percent.Value >= least - percent.Step * 0.51m && percent.Value <= most + percent.Step * 0.51m;
    }

    /// <summary>The whole is not printed but is the sum of the two: 税收13.77亿元，非税4.59亿元，税收占比75%.</summary>
    private static bool GivesOfSum(Quantity part, Quantity other, Quantity percent) =>
        Gives(part, other with { Value = part.Value + other.Value, Step = part.Step + other.Step }, percent);

    private static string Message(Quantity part, Quantity whole, Quantity percent) => string.Create(
        CultureInfo.InvariantCulture, $"“{percent.Printed}”与所依据的数不符：“{part.Printed}”（{PaperReading.Where(part.Paragraph)}）是“{whole.Printed}”（{PaperReading.Where(whole.Paragraph)}）的 {RatioOf(part, whole):0.##}%。");

    [GeneratedRegex("^的约?[0-9.,]+[%％]", RegexOptions.CultureInvariant)]
    private static partial Regex BaseOfAnother();

    [GeneratedRegex("的(?:约)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OfBase();

    [GeneratedRegex("(?:" + RatioWords.Rates + "|占)(?:为|达到|达|是|约)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();
}
