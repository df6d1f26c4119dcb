using ReportHub.Layout;
using ReportHub.Tests;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.OfficialDocuments;

public sealed class SpecimenTests
{
    public static TheoryData<string> Names => [.. OfficialSpecimens.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_specimen_stands_as_reviewed(string name)
    {
        var (pages, outcome) = Set(OfficialSpecimens.All[name]());
        Assert.Empty(outcome.Findings);
        using var text = new StringWriter { NewLine = "\n" };
        PageTree.Write(pages, text);
        Snapshot.Matches(text.ToString(), "specimen-" + name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_leaf_of_the_structure_is_on_paper_and_all_on_paper_is_in_the_structure(string name)
    {
        var (pages, _) = Set(OfficialSpecimens.All[name]());
        var drawn = pages.Pages.SelectMany(page => page.Items).Select(item => item.Structure).Where(id => id != PageItem.Artifact).ToHashSet();
        var leaves = new List<int>();
        Collect(pages.Structure!, leaves);
        Assert.Equal(leaves.Order(), drawn.Order());
    }

    private static void Collect(StructureElement element, List<int> leaves)
    {
        if (element.Children.IsEmpty)
        {
            leaves.Add(element.Id);
        }

        foreach (var child in element.Children)
        {
            Collect(child, leaves);
        }
    }
}
