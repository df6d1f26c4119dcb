namespace ReportHub.Layout;

/// <summary>Pages of another kind begin with the box that follows; without one they do not begin.</summary>
internal sealed class PartStart(PagePart part) : FlowBox
{
    public PagePart Part => part;

    public override void Place(PageCanvas canvas, Foundation.Length top) => throw new InvalidOperationException("The start of a part is obeyed, not drawn.");
}
