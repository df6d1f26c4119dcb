using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>The same clause twice but for one word: 不认识、不熟悉 and 不重视、不熟悉. One of the two was changed and the other forgotten, or it was copied.</summary>
internal sealed class NearDuplicateRule() : CheckingRule("K401", "两处几乎相同的话没有一词之差", "domain.md 5.3 第7项", RuleStrength.Recommended)
{
    /// <summary>Shorter clauses are alike by the nature of the trade.</summary>
    private const int Shortest = 16;

    private const int MostDifferences = 2;

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        var clauses = paper.Prose.Where(paragraph => paragraph.Part == 0).SelectMany(Splitting.Clauses).Where(clause => clause.Text.Length >= Shortest).ToList();
        var byLength = new Dictionary<int, List<Sentence>>();
        foreach (var clause in clauses)
        {
            if (!byLength.TryGetValue(clause.Text.Length, out var earlier))
            {
                byLength.Add(clause.Text.Length, earlier = []);
            }

            foreach (var other in earlier)
            {
                if (Similarity.Differences(other.Text, clause.Text, MostDifferences) is [_, ..] places && !IsMeant(other.Text, clause.Text, places))
                {
                    var (at, length) = (places[0], places[^1] - places[0] + 1);
                    yield return Find(
                        paper, clause.Paragraph, clause.Start + at, length,
                        $"与{PaperReading.Where(other.Paragraph)}的话几乎相同，只有“{Context(clause.Text, at, length)}”与“{Context(other.Text, at, length)}”之差。", "是同一意思的，用同一说法；是抄来的，改写或删去一处");
                    break;
                }
            }

            earlier.Add(clause);
        }
    }

    /// <summary>Differences in figures and between opposites are what such clauses are written for.</summary>
    private static bool IsMeant(string a, string b, List<int> places) => places.TrueForAll(place => ContrastWords.AreContrary(a[place], b[place]));

    private static string Context(string text, int at, int length) => text[Math.Max(0, at - 1)..Math.Min(text.Length, at + length + 1)];
}
