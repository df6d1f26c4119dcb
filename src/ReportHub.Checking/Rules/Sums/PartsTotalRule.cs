using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>63个单位 … 其中优秀12个，良好38个，合格11个，不合格2个: parts add up to their total, and never to more.</summary>
internal sealed class PartsTotalRule() : CheckingRule("K201", "分项之和等于总数", "domain.md 6.3、7.1", RuleStrength.Must)
{
    private const string Hint = "核对各分项和总数；只列一部分的，写明“其余”";

    /// <summary>Parts that come this near to the total without reaching it were meant to reach it.</summary>
    private const decimal NearMiss = 0.9m;

    /// <summary>Names in front of a figure are short; more words are a sentence.</summary>
    private const int LongestLabel = 12;

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        foreach (var paragraph in paper.Prose)
        {
            var quantities = paper.Quantities(paragraph);
            for (var i = 0; i < quantities.Count;)
            {
                var parts = RunFrom(paragraph, quantities, i);
                if (parts.Count >= 2 && Judge(paper, paragraph, quantities, i, parts) is { } finding)
                {
                    yield return finding;
                }

                i += Math.Max(parts.Count, 1);
            }
        }
    }

    /// <summary>Figures of one unit, each with a short label and nothing but ， 、 ； between them.</summary>
    private static List<LabelledCount> RunFrom(CheckedParagraph paragraph, IReadOnlyList<Quantity> quantities, int first)
    {
        var run = new List<LabelledCount>();
        var end = -1;
        for (var i = first; i < quantities.Count && quantities[i].Unit == quantities[first].Unit && !quantities[i].IsVague; i++)
        {
            var from = end >= 0 ? end : LabelStart(paragraph.Text, quantities[i].Start);
            var label = Label(paragraph.Text[from..quantities[i].Start], isFirst: end < 0);
            if (label is null)
            {
                break;
            }

            run.Add(new(label, quantities[i]));
            end = quantities[i].End;
        }

        return run;
    }

    private static int LabelStart(string text, int end)
    {
        var start = text.AsSpan(0, end).LastIndexOfAny(MarkSets.LabelEnds) + 1;
        var among = text.LastIndexOf("其中", Math.Max(end - 1, 0), StringComparison.Ordinal);
        return among >= start ? among + 2 : start;
    }

    private static string? Label(string between, bool isFirst)
    {
        var words = isFirst ? between : between.TrimStart('，', '、', '；');
        var parted = isFirst || (words.Length < between.Length && !words.StartsWith("其中", StringComparison.Ordinal));
        words = words.TrimStart('：').Trim();
        return parted && words.Length is > 0 and <= LongestLabel && words.All(c => c is >= '\u4e00' and <= '\u9fff' or '“' or '”') ? words.Trim('“', '”') : null;
    }

    private Diagnostic? Judge(PaperReading paper, CheckedParagraph paragraph, IReadOnlyList<Quantity> quantities, int first, List<LabelledCount> parts)
    {
        var begin = LabelStart(paragraph.Text, parts[0].Quantity.Start);
        var among = begin >= 2 && string.CompareOrdinal(paragraph.Text, begin - 2, "其中", 0, 2) == 0 || paragraph.Text.AsSpan(0, begin).EndsWith("其中：");
        var (whole, classes) = (WholeSets.IsWhole(parts), WholeSets.AreClasses(parts));
        if ((!among && !classes) || (among && begin >= 3 && "对在从以".Contains(paragraph.Text[begin - 3], StringComparison.Ordinal)))
        {
            return null;
        }

        var totals = quantities.Take(first).Where(total => total.Unit == parts[0].Quantity.Unit && !total.IsVague && Belongs(paragraph.Text, total, begin, classes)).ToList();
        var (sum, tolerance) = (parts.Sum(part => part.Quantity.Value), parts.Sum(part => part.Quantity.Step) / 2);
        if (totals.Count == 0 || totals.Exists(total => Math.Abs(total.Value - sum) <= Tolerance(total, tolerance)))
        {
            return null;
        }

        var total = totals.MaxBy(candidate => candidate.Value)!;
        if (!whole && sum < total.Value && sum < total.Value * NearMiss)
        {
            return null;
        }

        var scale = total.Unit == Quantity.Yuan && total.Step >= 100 ? "万元" : total.Unit;
        var message = string.Create(CultureInfo.InvariantCulture, $"“{string.Join("，", parts.Select(part => part.Label + part.Quantity.Printed))}”相加是 {InUnit(sum, scale)}{scale}，总数是“{total.Printed}”。");
        var (start, length) = (parts[0].Quantity.Start, parts[^1].Quantity.End - parts[0].Quantity.Start);
        return whole || sum > total.Value ? Find(paper, paragraph, start, length, message, Hint) : Doubt(paper, paragraph, start, length, message, Hint);
    }

    /// <summary>The total stands in the sentence of its parts or in the one before; of classes it may stand anywhere before in the paragraph.</summary>
    private static bool Belongs(string text, Quantity total, int begin, bool classes) => classes || text[total.End..begin].Count(c => c is '。' or '；') <= 1;

    // Counts are exact; sums of rounded amounts may be off by half a digit each.
    private static decimal Tolerance(Quantity total, decimal parts) => total.Unit == Quantity.Yuan ? total.Step / 2 + parts : 0;

    private static string InUnit(decimal value, string scale) => (scale == "万元" ? value / 10_000 : value).ToString("0.######", CultureInfo.InvariantCulture);
}
