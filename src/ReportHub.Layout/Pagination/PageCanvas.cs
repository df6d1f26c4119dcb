using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>The page being filled. <paramref name="number"/> counts sheets' sides from 1; <paramref name="count"/> is what is printed.</summary>
internal sealed class PageCanvas(int number, PagePart part, PageCount count, bool beginsPart)
{
    private readonly PageGeometry geometry = part.Geometry;

    public int Number { get; } = number;

    public PagePart Part => part;

    public PageCount Count => count;

    /// <summary>The first page of its part.</summary>
    public bool BeginsPart => beginsPart;

    public List<PageItem> Items { get; } = [];

    /// <summary>Left edge of the type area on this page.</summary>
    public Length Left { get; } = part.Geometry.LeftOf(number);

    public Length Width => geometry.AreaWidth;

    public Length AreaTop => geometry.Top;

    public Length AreaBottom => geometry.AreaBottom;

    public Length PaperWidth => geometry.Width;

    /// <summary>The number as a reference to this page prints it; empty on a page that takes none.</summary>
    public string NumberText => part.IsCounted ? count.Text(part.Style.Numbering) : "";

    public Page Finish(string? label) => new(Number, label, geometry.Width, geometry.Height, Items) { Orientation = part.Style.Orientation };
}
