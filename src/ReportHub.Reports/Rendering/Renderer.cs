using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>The arrow: bind, set, write.</summary>
public static class Renderer
{
    public static Outcome<Rendition> Render(RenderInputs inputs) => throw new NotImplementedException();
}
