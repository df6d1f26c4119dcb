using ReportHub.Layout;
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

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_leaf_of_the_structure_is_on_paper_and_all_on_paper_is_in_the_structure(string name)
    {
        var (pages, _) = Specimen.Set(SpecimenCatalogue.Get(name));
        var drawn = pages.Pages.SelectMany(page => page.Items).Select(item => item.Structure).Where(id => id != PageItem.Artifact).ToHashSet();
        var (leaves, all) = (new List<int>(), new List<int>());
        Collect(pages.Structure!, leaves, all);
        Assert.Empty(leaves.Except(drawn));
        Assert.Empty(drawn.Except(all));
    }

    private static void Collect(StructureElement element, List<int> leaves, List<int> all)
    {
        all.Add(element.Id);
        // A cell may be empty.
        if (element.Children.IsEmpty && element.Role is not (StructureRole.TableDataCell or StructureRole.TableHeaderCell))
        {
            leaves.Add(element.Id);
        }

        foreach (var child in element.Children)
        {
            Collect(child, leaves, all);
        }
    }
}
