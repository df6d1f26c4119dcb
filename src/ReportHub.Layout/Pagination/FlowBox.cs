using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// A piece of the flow that is never split: a line, a table row. Boxes come one by one and are placed once; those chained by
/// <see cref="KeepWithNext"/> stay on one page.
/// </summary>
internal abstract class FlowBox
{
    /// <summary>White above the box; dropped at the top of a page that began by itself, as Word does (docx-notes.md).</summary>
    public Length SpaceBefore { get; set; }

    public required Length Height { get; init; }

    /// <summary>White inside the box above what is seen: in the grid model FLUSH it may stand above the type area.</summary>
    public virtual Length LeadAbove => Length.Zero;

    /// <summary>As <see cref="LeadAbove"/>, below.</summary>
    public virtual Length LeadBelow => Length.Zero;

    /// <summary>与下段同页.</summary>
    public bool KeepWithNext { get; set; }

    /// <summary>The tie to the next box gives way when both sides cannot share a page: text before a signature, but page 1 must show body text too.</summary>
    public bool YieldsToRoom { get; set; }

    /// <summary>段前分页.</summary>
    public bool StartsPage { get; init; }

    /// <summary>What must be repeated when a page begins with this box, and closed when it ends after it; null for plain lines.</summary>
    public RepeatingContext? Context { get; init; }

    /// <summary>Footnotes whose marks the box shows; they stand at the foot of its page.</summary>
    public IReadOnlyList<NoteLine> Notes { get; set; } = [];

    /// <summary>Draws the box with its upper edge at <paramref name="top"/>.</summary>
    public abstract void Place(PageCanvas canvas, Length top);
}

/// <summary>A table's fragment on a page: header rows above, outer lines around.</summary>
internal abstract class RepeatingContext
{
    /// <summary>Height of what <see cref="BeginFragment"/> draws at the top of a new page.</summary>
    public abstract Length RepeatedHeight { get; }

    /// <summary>Begins a fragment at <paramref name="top"/>; <paramref name="continued"/>: rows went before on an earlier page.</summary>
    public abstract void BeginFragment(PageCanvas canvas, Length top, bool continued);

    public abstract void EndFragment(PageCanvas canvas);
}
