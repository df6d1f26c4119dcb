using System.Globalization;

namespace ReportHub.Audit;

/// <summary>Judges measurements by the table of rules and keeps what came of it.</summary>
internal sealed class Verdicts
{
    /// <summary>Words of an element that a line of the report shows.</summary>
    private const int ShownCharacters = 14;

    /// <summary>Characters of another face up to this share are single characters that the face lacks, not the element's face.</summary>
    private const double FallbackShare = 0.12;

    /// <summary>Judgements with how near each came to failing, and the face that stands in where that is all there is to say.</summary>
    private readonly List<(AuditItem Item, double Strain, string? StandsIn)> items = [];

    /// <summary>Passes of one demand on one page as one item; failures each on their own; in the order of pages and clauses.</summary>
    public List<AuditItem> Collect(IReadOnlyList<AuditRule> order)
    {
        var places = new Dictionary<AuditRule, int>();
        foreach (var rule in order)
        {
            places.Add(rule, places.Count);
        }

        return
        [
            .. items.GroupBy(item => (item.Item.Page, item.Item.Rule, item.Item.Verdict, item.StandsIn))
                .SelectMany(group => group.Key.Verdict is Verdict.Pass or Verdict.NotApplicable || group.Key.StandsIn is not null
                    ? [group.MaxBy(item => item.Strain).Item with { Count = group.Count() }]
                    : group.Select(item => item.Item))
                .OrderBy(item => item.Page).ThenBy(item => places[item.Rule]),
        ];
    }

    /// <summary>A distance, in the rule's unit.</summary>
    public void Near(AuditRule rule, int page, string element, string measure, double expected, double measured) =>
        Between(rule, page, element, measure, expected, expected, measured);

    /// <summary>A distance that two readings of the clause allow a range for.</summary>
    public void Between(AuditRule rule, int page, string element, string measure, double low, double high, double measured)
    {
        var off = measured < low ? low - measured : measured > high ? measured - high : 0;
        var expected = double.IsNegativeInfinity(low) ? $"不超过 {Number(high)}" : high - low < 0.005 ? Number(low) : $"{Number(low)} 至 {Number(high)}";
        Add(rule, page, element, $"{measure} {expected} {rule.Unit}", $"{Number(measured)} {rule.Unit}", off <= rule.Tolerance, rule.Tolerance > 0 ? off / rule.Tolerance : 0);
    }

    public void That(AuditRule rule, int page, string element, bool kept, string measured) => Add(rule, page, element, rule.Demand, measured, kept, 0);

    public void Missing(AuditRule rule, int page) => That(rule, page, "", kept: false, "没有找到");

    public void NotApplicable(AuditRule rule, int page, string why) => items.Add((new(page, rule, "", rule.Demand, why, Verdict.NotApplicable), 0, null));

    public void Black(TextRun run) => That(
        Rules.Colour, run.Page, Short(run.Text), run.Letters.All(letter => Colours.IsBlack(letter.Colour)), ColoursOf(run.Letters));

    public void Red(AuditRule rule, int page, string element, IReadOnlyList<MeasuredLetter> letters) =>
        That(rule, page, element, letters.All(letter => Colours.IsRed(letter.Colour)), ColoursOf(letters));

    /// <summary>Every character of the run has the size; the one farthest off is shown.</summary>
    public void Size(AuditRule rule, TextRun run, double points)
    {
        var worst = run.Letters.MaxBy(letter => Math.Abs(letter.Size - points))!;
        Near(rule, run.Page, Short(run.Text), "", points, worst.Size);
    }

    /// <summary>Chinese characters have the class; letters and digits may have a Latin face, which the standard leaves open.</summary>
    public void Face(AuditRule rule, TextRun run, FontClass expected) => Face(rule, run.Page, run.Text, run.Letters, expected);

    /// <summary><paramref name="fixesDigits"/>: the clause fixes the digits' face too (7.5).</summary>
    public void Face(AuditRule rule, int page, string text, IReadOnlyList<MeasuredLetter> letters, FontClass expected, bool fixesDigits = false)
    {
        var chinese = letters.Where(letter => letter.Value[0] >= FirstChinese).ToList();
        var judged = chinese.Count > 0 ? chinese : letters;
        if (judged.Count == 0)
        {
            return;
        }

        var others = judged.Where(letter => FontClasses.Of(letter.Font).Class is var type && type != expected && (fixesDigits || chinese.Count > 0 || type != FontClass.Latin)).ToList();
        var strangers = others.Count == 0 ? letters.Where(letter => FontClasses.Of(letter.Font).Class == FontClass.Unknown).ToList() : others;
        var standsIn = judged.FirstOrDefault(letter => FontClasses.Of(letter.Font).StandsIn);
        var shown = others.Count > 0 ? others[0].Font : strangers.Count > 0 ? strangers[0].Font : standsIn?.Font ?? judged[0].Font;
        var verdict = others.Count > judged.Count * FallbackShare ? Failure(rule)
            : strangers.Count > 0 || standsIn is not null ? Verdict.Notice
            : Verdict.Pass;
        var kind = verdict == Verdict.Notice && strangers.Count == 0 ? "（代替字体）" : $"（{FontClasses.NameOf(FontClasses.Of(shown).Class)}）";
        items.Add((new(page, rule, Short(text), FontClasses.NameOf(expected), shown + kind, verdict), 0, verdict == Verdict.Notice && strangers.Count == 0 ? shown : null));
    }

    public static string Short(string text) => text.Length <= ShownCharacters ? text : text[..ShownCharacters] + "…";

    /// <summary>Below this stand Latin letters, digits and the marks that Chinese faces and Latin ones share.</summary>
    private const char FirstChinese = '\u2E80';

    private static Verdict Failure(AuditRule rule) => rule.Strength == Strength.Must ? Verdict.Error : Verdict.Notice;

    private void Add(AuditRule rule, int page, string element, string expected, string measured, bool kept, double strain) =>
        items.Add((new(page, rule, element, expected.Trim(), measured, kept ? Verdict.Pass : Failure(rule)), strain, null));

    private static string ColoursOf(IReadOnlyList<MeasuredLetter> letters) => string.Join("、", letters.Select(letter => "#" + letter.Colour).Distinct().Take(3));

    /// <summary>Rounded first, so that no minus stands before a zero.</summary>
    private static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.0#", CultureInfo.InvariantCulture);
}
