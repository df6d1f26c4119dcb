using ReportHub.Documents;

namespace ReportHub.Layout;

/// <summary>
/// Which pages content is set for. Setting runs ahead of the pages by what is held together, so the start of a part goes through the flow
/// as a box of its own.
/// </summary>
internal sealed class PartSequence
{
    private readonly LayoutContext context;
    private PagePart text;

    public PartSequence(LayoutContext context)
    {
        this.context = context;
        Current = text = new(context.Document.Pages ?? new(), context.Style);
    }

    public PagePart Current { get; private set; }

    /// <summary>The pages of the text; numbered from 1 when pages went before.</summary>
    public PagePart BeginText(bool afterFront)
    {
        var style = context.Document.Pages ?? new();
        text = new(afterFront ? style with { RestartsNumbering = true } : style, context.Style);
        Enter(text);
        return text;
    }

    /// <summary>Begins pages of their own kind; null goes back to those of the text where others came between.</summary>
    public void Use(PartStyle? pages, Action<FlowBox> add)
    {
        if (pages is not null)
        {
            Begin(new(pages, context.Style), add);
        }
        else if (!ReferenceEquals(Current, text))
        {
            Begin(text = text.Resumed(), add);
        }
    }

    public void Begin(PagePart part, Action<FlowBox> add)
    {
        Enter(part);
        add(new PartStart(part) { Height = Foundation.Length.Zero });
    }

    private void Enter(PagePart part)
    {
        Current = part;
        context.Geometry = part.Geometry;
    }
}
