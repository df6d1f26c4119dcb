using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Templates;

namespace ReportHub.Reports;

/// <summary>The template versions at hand; each is read and checked once.</summary>
public interface ITemplateCatalogue
{
    IReadOnlyList<TemplateId> List();

    /// <summary>Findings T403: unknown template, with the known ones.</summary>
    Outcome<TemplateVersion> Open(TemplateId id);
}

/// <summary>The faces of this installation, bound to roles, loaded once.</summary>
public interface IFontCatalogue
{
    FontSet Current { get; }

    /// <summary>The file of a face now in use, for the archive.</summary>
    ReadOnlyMemory<byte> FileOf(ContentHash hash);

    /// <summary>The set an old document was rendered with, from archived font files; findings F2xx when one cannot be had.</summary>
    Outcome<FontSet> Recall(IReadOnlyList<FontPin> pins, Func<ContentHash, byte[]> read);
}

/// <summary>Which face stood for a role: part of every issued document's record.</summary>
public sealed record FontPin(Documents.FontRole Role, ContentHash File, string PostScriptName, bool Substituted);
