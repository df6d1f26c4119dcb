using ReportHub.Reports;

namespace ReportHub.Server.Composition;

/// <summary>What the HTTP application works with; whoever opened them closes them.</summary>
internal sealed record ApplicationParts(
    DocumentService Documents,
    ITemplateCatalogue Templates,
    FontCatalogue Fonts,
    IStoreInspection Inspection,
    TimeProvider Clock)
{
    /// <summary>Faces that stand in for licensed ones, as <c>role: face</c>.</summary>
    public IReadOnlyList<string> SubstitutedFonts => [.. Fonts.Pins.Where(font => font.Substituted).Select(font => $"{font.Role}: {font.PostScriptName}")];
}
