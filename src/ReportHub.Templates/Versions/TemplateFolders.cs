using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>report-templates on disk: <c>&lt;template&gt;/&lt;version&gt;/</c> and <c>_styles/&lt;style&gt;/&lt;version&gt;/</c>.</summary>
public static class TemplateFolders
{
    /// <summary>All template versions below the folder, ordinal by name, then by semantic version.</summary>
    public static IReadOnlyList<TemplateId> List(string root) => throw new NotImplementedException();

    /// <summary>The whole closure of one version (no symlinks, no path outside the root). Findings T4xx: unknown template (with the known ones), missing style.</summary>
    public static Outcome<TemplateClosure> ReadClosure(string root, TemplateId id) => throw new NotImplementedException();
}
