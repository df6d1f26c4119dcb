using ReportHub.Foundation;
using ReportHub.Templates;

namespace ReportHub.Reports;

/// <summary>The template versions at hand; each is read and checked once.</summary>
public interface ITemplateCatalogue
{
    IReadOnlyList<TemplateId> List();

    /// <summary>Findings T420: unknown template, with the known ones.</summary>
    Outcome<TemplateVersion> Open(TemplateId id);
}
