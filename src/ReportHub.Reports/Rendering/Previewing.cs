using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Templates;

namespace ReportHub.Reports;

/// <summary>A rendering for the eye: marked 预览, never numbered, kept nowhere.</summary>
internal sealed class Previewing(Office office)
{
    public Outcome<Rendition> Preview(CreateDocument request, bool useSample, FigureAddress? addressOf)
    {
        var findings = RequestChecks.Of(request);
        var opened = office.Templates.Open(request.Template);
        if (!opened.Succeeded || findings.HasErrors())
        {
            return Outcome.Failed<Rendition>([.. findings, .. opened.Findings]);
        }

        var snapshot = useSample ? Sample(opened.Value) : office.Datasets.Take(opened.Value, request, office.Store);
        if (!snapshot.Succeeded)
        {
            return Outcome.Failed<Rendition>(snapshot.Findings);
        }

        var inputs = new RenderInputs(opened.Value, snapshot.Value, request.Facts, office.Fonts.Current, BindPurpose.Preview);
        return Render(useSample || addressOf is null ? inputs : inputs with { FigureAddress = Explaining(opened.Value, request, addressOf) }, snapshot.Findings);
    }

    private static Func<DataNode, string?> Explaining(TemplateVersion template, CreateDocument request, FigureAddress addressOf)
    {
        var live = new DatasetRequest(template.Dataset!, request.FiscalYear, request.Subject);
        return node => node.Figure is { } figure ? addressOf(live, figure) : null;
    }

    private Outcome<Rendition> Render(RenderInputs inputs, IReadOnlyList<Diagnostic> before)
    {
        var rendered = office.Stages.Render(inputs);
        return new(rendered.Value, [.. before, .. rendered.Findings]);
    }

    private static Outcome<DataSnapshot> Sample(TemplateVersion template) => template.Sample.IsEmpty
        ? Outcome.Failed<DataSnapshot>(Refusals.NoSample(template.Id.ToString()))
        : DataSnapshot.Load(template.Schema, template.Sample, $"{template.Id.Name}/{template.Id.Version}/sample.json");
}
