using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>Two cited titles that differ by a character or two are one title, once mistyped: 工作规程 and 工作工程.</summary>
internal sealed class NearTitleRule() : CheckingRule("K803", "同一文件的名称前后一致", "domain.md 5.3 第2项", RuleStrength.Normally)
{
    /// <summary>Short titles are alike without being the same.</summary>
    private const int Shortest = 6;

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        var seen = new List<Citation>();
        foreach (var citation in Citation.In(paper).Where(citation => citation.Title.Length >= Shortest))
        {
            if (seen.Exists(other => other.Title == citation.Title))
            {
                continue;
            }

            if (seen.Find(other => IsSlip(other.Title, citation.Title)) is { } first)
            {
                yield return Find(
                    paper, citation.Paragraph, citation.Start, citation.Title.Length, $"《{citation.Title}》与{PaperReading.Where(first.Paragraph)}的《{first.Title}》只差一两个字。", "核对文件的准确名称，前后写成一样");
            }

            seen.Add(citation);
        }
    }

    /// <summary>
    /// One character other or one too many. Two characters side by side may be another word, and so another rule (目标管理办法, 运行管理办法); apart from each other they
    /// are slips.
    /// </summary>
    private static bool IsSlip(string a, string b)
    {
        if (a.Length != b.Length)
        {
            var (longer, shorter) = a.Length > b.Length ? (a, b) : (b, a);
            return Similarity.Inserted(longer, shorter) is >= 0 and var place && !IsMeant(longer, place);
        }

        return Similarity.Differences(a, b, most: 2) switch
        {
            [var one] => !ContrastWords.AreContrary(a[one], b[one]),
            [var one, var two] => two > one + 1 && !ContrastWords.AreContrary(a[one], b[one]) && !ContrastWords.AreContrary(a[two], b[two]),
            _ => false,
        };
    }

    // A numeral more or a punctuation mark more is another volume or another way of writing.
    private static bool IsMeant(string longer, int place) => char.IsAsciiDigit(longer[place]) || "一二三四五六七八九十上中下".Contains(longer[place], StringComparison.Ordinal);
}
