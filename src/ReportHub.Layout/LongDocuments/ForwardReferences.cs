using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>The document's references to its own later pages: what a former round knew of them, and what this one learns.</summary>
internal sealed class ForwardReferences(ReportDocument document, Foreknowledge known)
{
    private readonly List<HeadingPlace> headings = [];
    private readonly List<int> lastNumbers = [];
    private int next;
    private bool inAnnexes;

    public Foreknowledge Known => known;

    public Foreknowledge Learnt => new(headings, lastNumbers);

    /// <summary>Called with each heading as it is set; what it answers notes the place once it stands, null for a heading the contents do not list.</summary>
    public Action<PageCanvas, Length>? Follow(Heading heading) =>
        !inAnnexes && document.Contents is { } contents && ContentsEntries.Lists(contents, heading) ? Follow() : null;

    /// <summary>As <see cref="Follow(Heading)"/>, for the title of an annex; headings inside annexes are not listed.</summary>
    public Action<PageCanvas, Length>? FollowAnnex()
    {
        inAnnexes = true;
        return document.Contents is null ? null : Follow();
    }

    /// <summary>Counts a finished page.</summary>
    public void Count(PageCanvas canvas)
    {
        while (lastNumbers.Count <= canvas.Count.Run)
        {
            lastNumbers.Add(0);
        }

        lastNumbers[canvas.Count.Run] = canvas.Count.Number;
    }

    private Action<PageCanvas, Length> Follow()
    {
        var index = next++;
        headings.Add(default);
        return (canvas, top) => headings[index] = new(canvas.Number, top, canvas.NumberText);
    }
}
