using System.Collections.Concurrent;
using ReportHub.Foundation;
using ReportHub.Reports;
using ReportHub.Templates;

namespace ReportHub.Server.Composition;

/// <summary>Template versions below one folder. A version that opened is kept: versions are immutable; one with errors is read again, so that a repair shows.</summary>
internal sealed class TemplateCatalogue(string folder) : ITemplateCatalogue
{
    private readonly ConcurrentDictionary<TemplateId, Outcome<TemplateVersion>> opened = new();

    public IReadOnlyList<TemplateId> List() => TemplateFolders.List(folder);

    public Outcome<TemplateVersion> Open(TemplateId id)
    {
        if (opened.TryGetValue(id, out var known))
        {
            return known;
        }

        var closure = TemplateFolders.ReadClosure(folder, id);
        if (!closure.Succeeded)
        {
            return Outcome.Failed<TemplateVersion>(closure.Findings);
        }

        var version = TemplateVersion.Open(closure.Value, id);
        return version.Succeeded ? opened.GetOrAdd(id, version) : version;
    }
}
