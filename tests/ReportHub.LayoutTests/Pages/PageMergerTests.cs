using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.Pages;

public sealed class PageMergerTests
{
    [Fact]
    public void Pages_and_structure_of_the_second_document_go_on_where_the_first_ended()
    {
        var merged = new PagedDocument();
        var merger = new PageMerger(merged);
        var (first, second) = (Plain(Prose(new string('文', 700)), Heading(1, 1, "标题"), Prose("末")), Plain(Prose("乙")));
        Assert.True(PageLayout.Set(first, GridFont.Set, merger.Next("甲")).Succeeded);
        Assert.True(PageLayout.Set(second, GridFont.Set, merger.Next("乙")).Succeeded);
        merger.Finish();

        var alone = Set(first).Pages;
        Assert.Equal(Enumerable.Range(1, alone.Pages.Count + 1), merged.Pages.Select(page => page.Number));
        Assert.Equal("1", merged.Pages[^1].Label);
        var ids = new List<int>();
        Collect(merged.Structure!, ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(["甲", "乙"], merged.Structure!.Children.Select(child => child.Title));
        Assert.All(merged.Pages.SelectMany(page => page.Items).Where(item => item.Structure != PageItem.Artifact), item => Assert.Contains(item.Structure, ids));
        Assert.Equal([("甲", 1, 1), ("一、标题", 3, 2), ("乙", 1, alone.Pages.Count + 1)], merged.Outline.Select(entry => (entry.Title, entry.Level, entry.PageNumber)));
    }

    private static void Collect(StructureElement element, List<int> ids)
    {
        ids.Add(element.Id);
        foreach (var child in element.Children)
        {
            Collect(child, ids);
        }
    }
}
