using ReportHub.Checking;
using ReportHub.Foundation;

namespace ReportHub.UnitTests.Checking;

/// <summary>Twenty faults put into our own papers by chance, one at a time: nearly all are found, and little else is said.</summary>
public sealed class CorruptionTests(ITestOutputHelper output)
{
    private const int Corruptions = 20;
    private const int LeastFound = 18;

    [Theory]
    [InlineData(2019)]
    [InlineData(63)]
    [InlineData(17353308)]
    public void At_least_18_of_20_seeded_faults_in_our_own_papers_are_found(int seed) => AssertFound(Faults.InOwnPapers(seed, Corruptions));

    [Theory]
    [InlineData(2019)]
    [InlineData(63)]
    [InlineData(17353308)]
    public void At_least_18_of_20_seeded_faults_in_papers_of_other_offices_are_found(int seed) => AssertFound(Faults.InCleanPapers(seed, Corruptions));

    [Fact]
    public void The_same_seed_makes_the_same_faults()
    {
        Assert.Equal(Faults.InOwnPapers(7, Corruptions).Select(fault => fault.Description), Faults.InOwnPapers(7, Corruptions).Select(fault => fault.Description));
    }

    private void AssertFound(IReadOnlyList<Fault> faults)
    {
        var found = 0;
        foreach (var fault in faults)
        {
            var before = ConsistencyChecker.Check(fault.Clean, fault.Context);
            var after = ConsistencyChecker.Check(fault.Corrupted, fault.Context);
            var news = after.Where(finding => !before.Any(old => old.Code == finding.Code && old.Message == finding.Message)).ToList();
            var told = news.Where(finding => finding.Severity >= Severity.Warning).ToList();
            found += told.Count > 0 ? 1 : 0;
            output.WriteLine($"{(told.Count > 0 ? "found " : "MISSED")} {fault.Description} -> {string.Join(' ', news.Select(finding => finding.Code))}");

            // One fault may contradict several places; more than that would be noise.
            Assert.InRange(news.Count, 0, 3);
        }

        Assert.InRange(found, LeastFound, Corruptions);
    }
}
