using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Templates;

namespace ReportHub.Reports;

/// <summary>A rendering for the eye: marked 预览, never numbered, kept nowhere.</summary>
internal sealed class Previewing(Office office)
{
    public Outcome<Rendition> Preview(CreateDocument request, bool useSample, FigureAddress? addressOf, bool checks)
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
        return Render(useSample || addressOf is null ? inputs : inputs with { FigureAddress = Explaining(opened.Value, request, addressOf) }, snapshot.Findings, checks, useSample ? null : request.FiscalYear);
    }

    private static Func<DataNode, string?> Explaining(TemplateVersion template, CreateDocument request, FigureAddress addressOf)
    {
        var live = new DatasetRequest(template.Dataset!, request.FiscalYear, request.Subject);
        return node => node.Figure is { } figure ? addressOf(live, figure) : null;
    }

    private Outcome<Rendition> Render(RenderInputs inputs, IReadOnlyList<Diagnostic> before, bool checks, int? fiscalYear)
    {
        var rendered = office.Stages.Render(inputs);
        var contradictions = checks && rendered.Succeeded ? Contradictions(inputs, fiscalYear) : [];
        return new(rendered.Value, [.. before, .. rendered.Findings, .. contradictions]);
    }

    /// <summary>What would stop the draft only warns here: a preview is for seeing what is wrong. A sample has a year of its own.</summary>
    private IEnumerable<Diagnostic> Contradictions(RenderInputs inputs, int? fiscalYear) =>
        ContentCheck.Of(office.Stages.Bind(inputs).Value!, inputs.Template, fiscalYear, inputs.Facts, office.Store)
            .Select(finding => finding.Severity == Severity.Error ? finding with { Severity = Severity.Warning } : finding);

    private static Outcome<DataSnapshot> Sample(TemplateVersion template) => template.Sample.IsEmpty
        ? Outcome.Failed<DataSnapshot>(Refusals.NoSample(template.Id.ToString()))
        : DataSnapshot.Load(template.Schema, template.Sample, $"{template.Id.Name}/{template.Id.Version}/sample.json");
}
