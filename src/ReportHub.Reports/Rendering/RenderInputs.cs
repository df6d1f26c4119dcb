using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Templates;

namespace ReportHub.Reports;

/// <summary>Everything a rendering depends on: render = f(snapshot, template, facts, fonts, purpose).</summary>
public sealed record RenderInputs(TemplateVersion Template, DataSnapshot Snapshot, DocumentFacts Facts, FontSet Fonts, BindPurpose Purpose);
