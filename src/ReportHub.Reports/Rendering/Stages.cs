using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Templates;

namespace ReportHub.Reports;

/// <summary>
/// The pure stages that issuing and verifying call; given as one value so that numbering can be tested against stages that fail on purpose.
/// </summary>
internal sealed record Stages(
    Func<TemplateClosure, TemplateId, Outcome<TemplateVersion>> Open,
    Func<RenderInputs, Outcome<ReportDocument>> Bind,
    Func<RenderInputs, Outcome<Rendition>> Render,
    Func<FontSet, IReadOnlyList<FontPin>> Pin)
{
    public static Stages Real { get; } = new(
        TemplateVersion.Open,
        inputs => TemplateBinder.Bind(inputs.Template, inputs.Snapshot, inputs.Facts, inputs.Purpose),
        Renderer.Render,
        FontPin.Of);
}
