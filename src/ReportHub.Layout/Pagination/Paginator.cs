using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// Fills pages with boxes and hands each finished page on. It holds one page and one group of boxes that must stay together, never the whole document.
/// </summary>
internal sealed class Paginator(PageGeometry geometry, Action<PageCanvas> finishPage)
{
    private readonly List<FlowBox> group = [];
    private RepeatingContext? open;

    public PageCanvas Page { get; private set; } = new(1, geometry);

    /// <summary>Lower edge of what is placed on the current page.</summary>
    public Length Cursor { get; private set; } = geometry.Top;

    /// <summary>The topmost box of the current page; null while it is empty.</summary>
    public FlowBox? First { get; private set; }

    private bool AtTop => Cursor == Page.AreaTop;

    public void Add(FlowBox box)
    {
        group.Add(box);
        if (!box.KeepWithNext)
        {
            PlaceGroup();
        }
    }

    /// <summary>Places what waits and closes an open table; the page stays current.</summary>
    public void Flush()
    {
        PlaceGroup();
        CloseContext();
    }

    /// <summary>Ends the current page and begins the next one.</summary>
    public void NextPage()
    {
        CloseContext();
        finishPage(Page);
        Page = new(Page.Number + 1, geometry);
        (Cursor, First) = (Page.AreaTop, null);
    }

    private void PlaceGroup()
    {
        PlaceTied(0, group.Count);
        group.Clear();
    }

    /// <summary>
    /// Places boxes [from, to) on one page. What fits on no page is parted at its yielding ties, the first one first; a group without such a tie is split
    /// where the page ends rather than pushed on for ever.
    /// </summary>
    private void PlaceTied(int from, int to)
    {
        var height = HeightOf(from, to);
        var room = AtTop ? geometry.AreaHeight : Page.AreaBottom - Cursor - FirstSpace(from, to);
        var split = height > room && (AtTop || height > geometry.AreaHeight) ? YieldingTie(from, to) : to;
        if (split < to)
        {
            PlaceTied(from, split);
            PlaceTied(split, to);
            return;
        }

        for (var i = from; i < to; i++)
        {
            Place(group[i], i == from && height <= geometry.AreaHeight ? height : group[i].Height);
        }
    }

    private Length FirstSpace(int from, int to) => from < to ? group[from].SpaceBefore : Length.Zero;

    private Length HeightOf(int from, int to)
    {
        var height = Length.Zero;
        for (var i = from; i < to; i++)
        {
            height += group[i].Height + (i > from ? group[i].SpaceBefore : Length.Zero);
        }

        return height;
    }

    private int YieldingTie(int from, int to)
    {
        for (var i = from; i < to - 1; i++)
        {
            if (group[i].YieldsToRoom)
            {
                return i + 1;
            }
        }

        return to;
    }

    private void Place(FlowBox box, Length wanted)
    {
        if (!ReferenceEquals(open, box.Context))
        {
            CloseContext();
        }

        var space = AtTop ? Length.Zero : box.SpaceBefore;
        if (!AtTop && (box.StartsPage || Cursor + space + wanted > Page.AreaBottom))
        {
            var continued = ReferenceEquals(open, box.Context) && open is not null;
            NextPage();
            space = Length.Zero;
            OpenContext(box, continued);
        }
        else if (open is null)
        {
            Cursor += space;
            space = Length.Zero;
            OpenContext(box, continued: false);
        }

        Cursor += space;
        First ??= box;
        box.Place(Page, Cursor);
        Cursor += box.Height;
    }

    private void OpenContext(FlowBox box, bool continued)
    {
        open = box.Context;
        open?.BeginFragment(Page, Cursor, continued);
        Cursor += continued && open is not null ? open.RepeatedHeight : Length.Zero;
    }

    private void CloseContext()
    {
        open?.EndFragment(Page);
        open = null;
    }
}
