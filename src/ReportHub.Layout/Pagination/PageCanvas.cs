using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>The page being filled.</summary>
internal sealed class PageCanvas(int number, PageGeometry geometry)
{
    public int Number { get; } = number;

    public List<PageItem> Items { get; } = [];

    /// <summary>Left edge of the type area on this page.</summary>
    public Length Left { get; } = geometry.LeftOf(number);

    public Length Width => geometry.AreaWidth;

    public Length AreaTop => geometry.Top;

    public Length AreaBottom => geometry.AreaBottom;

    public Length PaperWidth => geometry.Width;

    public Page Finish(string? label) => new(Number, label, geometry.Width, geometry.Height, Items);
}
