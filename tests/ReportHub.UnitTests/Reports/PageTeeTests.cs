using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Reports;

namespace ReportHub.UnitTests.Reports;

public sealed class PageTeeTests
{
    [Fact]
    public void Both_sinks_get_everything_once_and_in_order()
    {
        PagedDocument first = new(), second = new();
        var tee = new PageTee(first, second);
        tee.Begin(new("题", "作者", "", new DateOnly(2019, 12, 23), ContentHash.Of("")));
        tee.Add(new Page(1, "1", Length.Zero, Length.Zero, []));
        tee.Add(new Page(2, null, Length.Zero, Length.Zero, []));
        tee.End(new StructureElement(1, StructureRole.Document), [new OutlineEntry(1, "一", 1, Length.Zero)]);

        Assert.Equal([1, 2], first.Pages.Select(page => page.Number));
        Assert.Same(first.Properties, second.Properties);
        Assert.Equal(first.Pages, second.Pages);
        Assert.Same(first.Structure, second.Structure);
        Assert.Equal(first.Outline, second.Outline);
    }
}
