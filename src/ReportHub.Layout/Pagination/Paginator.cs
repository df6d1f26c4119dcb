using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// Fills pages with boxes and hands each finished page on. It holds one page and one group of boxes that must stay together, never the whole document.
/// </summary>
internal sealed class Paginator
{
    private readonly Action<PageCanvas> finishPage;
    private readonly bool flush;
    private readonly List<FlowBox> group = [];
    private readonly PageFoot foot = new();
    private Length groupHeight;
    private bool groupYields;
    private PageCount before;
    private PagePart? pending;
    private RepeatingContext? open;

    public Paginator(StyleSheet style, PagePart part, Action<PageCanvas> finishPage)
    {
        this.finishPage = finishPage;
        flush = style.Grid.Model == GridModel.Flush;
        Page = new(1, part, before.Next(part, begins: false), beginsPart: true);
        Cursor = Page.AreaTop;
    }

    public PageCanvas Page { get; private set; }

    /// <summary>Lower edge of what is placed on the current page.</summary>
    public Length Cursor { get; private set; }

    /// <summary>The topmost box of the current page; null while it is empty.</summary>
    public FlowBox? First { get; private set; }

    /// <summary>Room left on the current page for what comes next; none when that begins pages of another kind.</summary>
    public Length Room => pending is null ? Page.AreaBottom - Cursor - foot.Height : Length.Zero;

    private bool AtTop => Cursor == Page.AreaTop;

    private Length AreaHeight => Page.Part.Geometry.AreaHeight;

    /// <summary>Whether the box can stand below what is placed and what waits to be.</summary>
    public bool HasRoomFor(FlowBox box) => (AtTop ? Length.Zero : box.SpaceBefore) + groupHeight + box.Height - LeadBelow(box) <= Room;

    /// <summary>White at the box's lower edge that may stand below the type area.</summary>
    public Length LeadBelow(FlowBox box) => flush ? box.LeadBelow : Length.Zero;

    public void Add(FlowBox box)
    {
        if (box is PartStart start)
        {
            Flush();
            pending = start.Part;
            return;
        }

        group.Add(box);
        groupHeight += box.Height;
        groupYields |= box.YieldsToRoom;
        // A group that no page holds is parted anyway: it is not gathered for ever.
        if (!box.KeepWithNext || (groupHeight > AreaHeight && !groupYields))
        {
            PlaceGroup();
        }
    }

    /// <summary>Places what waits and closes an open table; the page stays current.</summary>
    public void Flush()
    {
        PlaceGroup();
        CloseContext();
        while (foot.HasWaiting)
        {
            TurnPage(Page.Part, beginsPart: false);
        }
    }

    /// <summary>Keeps the notes of the current page clear of a block of this height at the area's lower edge.</summary>
    public void LiftNotes(Length height) => foot.Lift = height;

    /// <summary>Ends the current page and begins the next one, of the kind that was announced last.</summary>
    public void NextPage()
    {
        var (part, begins) = (pending ?? Page.Part, pending is not null);
        pending = null;
        TurnPage(part, begins);
    }

    /// <summary>Ends the last page.</summary>
    public void End()
    {
        Flush();
        foot.EndPage(Page);
        finishPage(Page);
    }

    private void TurnPage(PagePart part, bool beginsPart)
    {
        CloseContext();
        foot.EndPage(Page);
        finishPage(Page);
        before = Page.Count;
        Page = new(Page.Number + 1, part, before.Next(part, beginsPart), beginsPart);
        (Cursor, First) = (Page.AreaTop, null);
        foot.BeginPage(AreaHeight);
    }

    /// <summary>Pages of another kind begin: with the current page where nothing stands on it yet.</summary>
    private void BeginPart()
    {
        if (First is not null || Page.Items.Count > 0 || foot.Height > Length.Zero)
        {
            NextPage();
            return;
        }

        Page = new(Page.Number, pending!, before.Next(pending!, begins: Page.Number > 1), beginsPart: true);
        (Cursor, pending) = (Page.AreaTop, null);
    }

    private void PlaceGroup()
    {
        if (group.Count > 0 && pending is not null)
        {
            BeginPart();
        }

        PlaceTied(0, group.Count);
        group.Clear();
        (groupHeight, groupYields) = (Length.Zero, false);
    }

    /// <summary>
    /// Places boxes [from, to) on one page. What fits on no page is parted at its yielding ties, the first one first; a group without such a tie is split
    /// where the page ends rather than pushed on for ever.
    /// </summary>
    private void PlaceTied(int from, int to)
    {
        if (from == to)
        {
            return;
        }

        var height = HeightOf(from, to) - LeadBelow(group[to - 1]);
        var whole = AreaHeight + LeadAbove(group[from]);
        var room = AtTop ? whole - foot.Height : Page.AreaBottom - Cursor - group[from].SpaceBefore - foot.Height;
        var split = height > room && (AtTop || height > whole) ? YieldingTie(from, to) : to;
        if (split < to)
        {
            PlaceTied(from, split);
            PlaceTied(split, to);
            return;
        }

        for (var i = from; i < to; i++)
        {
            Place(group[i], i == from && height <= whole ? height : HeightOf(i, i + 1) - LeadBelow(group[i]));
        }
    }

    /// <summary>Height of boxes [from, to) with the notes they bring along.</summary>
    private Length HeightOf(int from, int to)
    {
        var height = Length.Zero;
        var noted = false;
        for (var i = from; i < to; i++)
        {
            height += group[i].Height + (i > from ? group[i].SpaceBefore : Length.Zero) + foot.HeightOf(group[i].Notes, AreaHeight, first: !noted);
            noted |= group[i].Notes.Count > 0;
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

        var continued = open is not null;
        var space = AtTop ? Length.Zero : box.SpaceBefore;
        if (MustTurn(box, space, wanted))
        {
            do
            {
                NextPage();
            }
            while (foot.Height > Length.Zero && Exceeds(Cursor - LeadAbove(box), wanted));
            OpenContext(box, continued);
        }
        else if (open is null)
        {
            Cursor += space;
            OpenContext(box, continued: false);
        }
        else
        {
            Cursor += space;
        }

        PlaceHere(box);
    }

    private bool MustTurn(FlowBox box, Length space, Length wanted) => AtTop
        ? foot.Height > Length.Zero && Exceeds(Cursor - LeadAbove(box), wanted)
        : box.StartsPage || Exceeds(Cursor + space, wanted);

    private bool Exceeds(Length top, Length wanted) => top + wanted > Page.AreaBottom - foot.Height;

    private void PlaceHere(FlowBox box)
    {
        Cursor -= AtTop ? LeadAbove(box) : Length.Zero;
        First ??= box;
        box.Place(Page, Cursor);
        Cursor += box.Height;
        if (box.Notes.Count > 0)
        {
            foot.Add(box.Notes, Page.AreaBottom - Cursor);
        }
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

    private Length LeadAbove(FlowBox box) => flush ? box.LeadAbove : Length.Zero;
}
