using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>A rule on record is cited by its very title and number.</summary>
internal sealed class RegisteredTitleRule() : CheckingRule("K804", "引用已登记文件的名称、文号准确", "domain.md 5.3 第2项、6.2", RuleStrength.Must)
{
    private const string Draft = "（试行）";
    private const int MostSlips = 2;
    private const int Shortest = 6;

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        var rules = paper.Context.Rules;
        foreach (var citation in Citation.In(paper).Where(_ => rules.Count > 0))
        {
            var named = rules.FirstOrDefault(rule => rule.Title == citation.Title);
            if (named is { Number: { } number } && citation.Number is { } cited && cited != number)
            {
                yield return Find(paper, citation.Paragraph, citation.Start, citation.Title.Length, $"《{named.Title}》的文号登记为“{number}”，这里写“{cited}”。", "核对文号");
            }
            else if (named is null && rules.FirstOrDefault(rule => rule.Title == citation.Title + Draft) is { } draft)
            {
                yield return Doubt(paper, citation.Paragraph, citation.Start, citation.Title.Length, $"《{citation.Title}》登记的名称是《{draft.Title}》。", "补上“（试行）”");
            }
            else if (named is null && citation.Title.Length >= Shortest && rules.FirstOrDefault(rule => IsNear(rule.Title, citation.Title)) is { } near)
            {
                yield return Find(paper, citation.Paragraph, citation.Start, citation.Title.Length, $"没有登记《{citation.Title}》，名称相近的是《{near.Title}》。", $"改为《{near.Title}》；确是另一文件的，先登记");
            }
        }
    }

    private static bool IsNear(string registered, string cited) =>
        Math.Abs(registered.Length - cited.Length) <= MostSlips && Similarity.Distance(registered, cited) <= MostSlips
        && !registered.Where(char.IsAsciiDigit).SequenceEqual(cited.Where(char.IsAsciiDigit)) is false;
}
