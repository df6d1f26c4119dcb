using System.Globalization;
using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>One event, told twice, has one year: 2019年…对A、B、C…评价 and elsewhere 2018年…对A、B、C…评价.</summary>
internal sealed partial class EventYearRule() : CheckingRule("K301", "同一件事的年份前后一致", "domain.md 5.3 第4项、6.3", RuleStrength.Normally)
{
    /// <summary>So many equal characters in a row are the same event told in the same words, not a turn of phrase.</summary>
    private const int LeastShared = 24;

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        var reported = new HashSet<(int Earlier, int Later)>();
        var heads = new Dictionary<string, List<Told>>(StringComparer.Ordinal);
        foreach (var later in Told(paper).Where(told => !TimeWords.Has(told.Sentence.Text, Repeating)))
        {
            if (Earlier(later, heads) is { } earlier && reported.Add((earlier.Sentence.Paragraph.Number, later.Sentence.Paragraph.Number)))
            {
                var shared = Similarity.LongestShared(earlier.Sentence.Text, later.Sentence.Text);
                yield return Find(
                    paper, later.Sentence.Paragraph, later.Start, later.Length,
                    string.Create(CultureInfo.InvariantCulture, $"同一件事（{PaperReading.Quote(shared)}）这里说在{later.Year}年，{PaperReading.Where(earlier.Sentence.Paragraph)}说在{earlier.Year}年。"), "核对是哪一年做的，前后写成同一年");
            }

            Remember(later, heads);
        }
    }

    private static Told? Earlier(Told later, Dictionary<string, List<Told>> heads) => Runs(later).SelectMany(run => heads.GetValueOrDefault(run) ?? [])
        .FirstOrDefault(earlier => earlier.Year != later.Year && earlier.Sentence.Paragraph != later.Sentence.Paragraph);

    private static void Remember(Told told, Dictionary<string, List<Told>> heads)
    {
        foreach (var run in Runs(told))
        {
            if (!heads.TryGetValue(run, out var tellers))
            {
                heads.Add(run, tellers = []);
            }

            tellers.Add(told);
        }
    }

    /// <summary>Every stretch long enough to know an event by; a list of figures is none.</summary>
    private static IEnumerable<string> Runs(Told told) => Enumerable.Range(0, Math.Max(told.Sentence.Text.Length - LeastShared + 1, 0))
        .Select(start => told.Sentence.Text.Substring(start, LeastShared)).Where(run => Similarity.Digitless(run) > LeastShared / 2);

    private static readonly string[] Repeating = ["再次", "继续", "连续", "每年", "历年", "拟", "将"];

    /// <summary>Sentences with the year in which their event was: said at their own head, else by the last one before that did, in the same section.</summary>
    private static List<Told> Told(PaperReading paper)
    {
        var told = new List<Told>();
        (int Year, int Start, int Length)? current = null;
        CheckedParagraph? section = null;
        foreach (var sentence in paper.Sentences.Where(sentence => sentence.Paragraph.Part == 0))
        {
            if (sentence.Paragraph.Level is 1 or 2 && sentence.Paragraph != section)
            {
                (section, current) = (sentence.Paragraph, null);
            }

            var own = Head().Match(sentence.Text);
            if (own.Success)
            {
                var year = own.Groups["year"];
                current = (int.Parse(year.Value, CultureInfo.InvariantCulture), sentence.Start + year.Index, year.Length + 1);
            }

            if (current is { } known && sentence.Text.Length >= LeastShared)
            {
                told.Add(own.Success ? new(sentence, known.Year, known.Start, known.Length) : new(sentence, known.Year, sentence.Start, Math.Min(sentence.Text.Length, 12)));
            }
        }

        return told;
    }

    // The year of doing stands at the head and is no 年度, which is the year of the money.
    [GeneratedRegex("^.{0,4}?(?<![0-9])(?<year>20[0-9]{2})年(?!度)", RegexOptions.CultureInvariant)]
    private static partial Regex Head();
}
