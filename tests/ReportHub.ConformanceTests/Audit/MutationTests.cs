using ReportHub.Audit;
using ReportHub.ConformanceTests.Notice;
using ReportHub.Tests;

namespace ReportHub.ConformanceTests.Audit;

/// <summary>
/// Papers whose bytes were changed: every element by shift, face, size, colour, or left out, drawn by seed, only where a clause fixes the property and beyond the
/// tolerance the table of rules states. The auditor must name the right clause.
/// </summary>
public sealed class MutationTests(NoticeFixture notice) : IClassFixture<NoticeFixture>
{
    private const int Seed = 20120701;
    private const int LeastMutants = 300;
    private const double LeastCaught = 0.98;
    private const int MostRounds = 12;

    [Fact]
    public void Of_300_mutants_98_percent_are_caught_under_the_right_clause()
    {
        var results = new List<(Mutant Mutant, bool Caught)>();
        var random = new Random(Seed);
        var papers = AuditedPapers.Of(notice);
        for (var round = 0; round < MostRounds && results.Count < LeastMutants; round++)
        {
            foreach (var paper in papers)
            {
                results.AddRange(Try(paper, random));
            }
        }

        Print(results);
        Assert.True(results.Count >= LeastMutants, $"Only {results.Count} mutants were drawn.");
        var caught = results.Count(result => result.Caught);
        Assert.True(caught >= LeastCaught * results.Count, $"{caught} of {results.Count}; missed:\n{string.Join('\n', results.Where(result => !result.Caught).Select(result => result.Mutant))}");
    }

    private static List<(Mutant Mutant, bool Caught)> Try(AuditedPaper paper, Random random)
    {
        var pages = PdfMeasurer.Measure(paper.Pdf);
        var known = Failures(PdfAuditor.Audit(pages, paper.OnPreprintedHead)).ToHashSet();
        using var factory = new MutantFactory(paper.Name, paper.Pdf, random);
        var mutants = factory.DrawAll(PaperReader.Read(pages)).ToList();
        return [.. mutants.AsParallel().AsOrdered().Select(mutant => (mutant, IsCaught(mutant, known, paper.OnPreprintedHead)))];
    }

    private static bool IsCaught(Mutant mutant, HashSet<(AuditRule, int, string)> known, bool preprinted) =>
        Failures(PdfAuditor.Audit(mutant.Bytes, preprinted)).Any(failure => IsUnder(failure.Rule.Clause, mutant.Clause) && !known.Contains(failure));

    private static bool IsUnder(string clause, string expected) => clause == expected || clause.StartsWith(expected + ".", StringComparison.Ordinal);

    /// <summary>What fails, without what differs when only the number of like cases does.</summary>
    private static IEnumerable<(AuditRule Rule, int Page, string Measured)> Failures(AuditReport report) =>
        report.Items.Where(item => item.Verdict is Verdict.Error or Verdict.Notice).Select(item => (item.Rule, item.Page, item.Measured));

    private static void Print(List<(Mutant Mutant, bool Caught)> results)
    {
        var lines = results.GroupBy(result => (result.Mutant.Element, result.Mutant.Property))
            .Select(group => $"{group.Key.Element}\t{group.Key.Property}\t{group.Count(result => result.Caught)}/{group.Count()}")
            .Append($"total\t\t{results.Count(result => result.Caught)}/{results.Count}")
            .Concat(results.Where(result => !result.Caught).Select(result => $"missed: {result.Mutant}"))
            .ToList();
        File.WriteAllLines(Repository.Output("audit-mutants.tsv"), lines);
        foreach (var line in lines)
        {
            TestContext.Current.TestOutputHelper?.WriteLine(line);
        }
    }
}
