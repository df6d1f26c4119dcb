using ReportHub.Documents;

namespace ReportHub.ConformanceTests.Docx;

/// <summary>
/// A document's pages as we set them against those LibreOffice sets from its DOCX: their numbers, and on how many of ours the first line is the same.
/// </summary>
public sealed record PageComparison(string Name, BreakingMode Mode, int OurPages, int TheirPages, int EqualFirstLines, IReadOnlyList<string> Differences)
{
    /// <summary>Share of pages that must begin alike in mode <see cref="BreakingMode.Word"/>.</summary>
    public const double WantedShare = 0.9;

    public double Share => OurPages == 0 ? 1 : (double)EqualFirstLines / Math.Max(OurPages, TheirPages);

    /// <summary>Mode <see cref="BreakingMode.Fine"/> is reported only: Word cannot break lines that way.</summary>
    public bool IsAlike => Mode == BreakingMode.Fine || (OurPages == TheirPages && Share >= WantedShare);

    public override string ToString() =>
        FormattableString.Invariant($"{Name} ({Mode}): {OurPages} pages, LibreOffice {TheirPages}; {EqualFirstLines} begin alike.") + string.Concat(Differences.Select(line => "\n  " + line));

    /// <summary>
    /// Compares lines page by page; a page without lines begins alike where the other has none either. <paramref name="tied"/> is the text of a paragraph that
    /// stays with what follows it: Word parts it between its lines as we do, LibreOffice moves it whole, so that its page begins with another line of it.
    /// </summary>
    public static PageComparison Of(
        string name, BreakingMode mode, IReadOnlyList<IReadOnlyList<PageLine>> ours, IReadOnlyList<IReadOnlyList<PageLine>> theirs, string? tied = null)
    {
        var (equal, differences) = (0, new List<string>());
        for (var page = 0; page < Math.Max(ours.Count, theirs.Count); page++)
        {
            var (our, their) = (First(ours, page), First(theirs, page));
            if (our == their || MovedWhole(tied, our, their))
            {
                equal++;
            }
            else
            {
                differences.Add(FormattableString.Invariant($"page {page + 1}: ours “{our}”, theirs “{their}”"));
            }
        }

        return new(name, mode, ours.Count, theirs.Count, equal, differences);
    }

    private static bool MovedWhole(string? tied, string? our, string? their) =>
        tied is not null && !string.IsNullOrEmpty(our) && !string.IsNullOrEmpty(their)
        && tied.StartsWith(their, StringComparison.Ordinal) && tied.IndexOf(our, StringComparison.Ordinal) > 0;

    private static string? First(IReadOnlyList<IReadOnlyList<PageLine>> pages, int page) =>
        page >= pages.Count ? null : pages[page].Count == 0 ? "" : pages[page][0].Text;
}
