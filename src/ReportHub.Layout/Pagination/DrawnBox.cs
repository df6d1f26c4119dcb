using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A box that draws itself by a given action, or is just white.</summary>
internal sealed class DrawnBox(Action<PageCanvas, Length>? draw = null) : FlowBox
{
    public override void Place(PageCanvas canvas, Length top) => draw?.Invoke(canvas, top);
}
