using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Templates;

namespace ReportHub.Reports;

/// <summary>Everything a rendering depends on: render = f(snapshot, template, facts, fonts, purpose).</summary>
public sealed record RenderInputs(TemplateVersion Template, DataSnapshot Snapshot, DocumentFacts Facts, FontSet Fonts, BindPurpose Purpose)
{
    /// <summary>Where the figure of a node is explained, for the HTML of a preview over live records; null in every other rendering, above all of a paper.</summary>
    public Func<DataNode, string?>? FigureAddress { get; init; }
}
