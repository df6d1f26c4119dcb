using ReportHub.Tests;
using ReportHub.Tests.Specimens;

namespace ReportHub.LayoutTests.Specimens;

/// <summary>Every specimen as its page tree in millimetres, set with a face made in code, so that no font file decides the outcome.</summary>
public sealed class SpecimenTests
{
    public static TheoryData<string> Names => [.. SpecimenCatalogue.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_tree_is_as_reviewed(string name) => Snapshot.Matches(Specimen.Tree(SpecimenCatalogue.Get(name)), name);

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_set_without_an_error(string name)
    {
        var outcome = Specimen.Set(SpecimenCatalogue.Get(name)).Outcome;
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Findings));
    }
}
