using ReportHub.Records;
using ReportHub.Reports;

namespace ReportHub.Server.Composition;

/// <summary>What the HTTP application works with; whoever opened them closes them.</summary>
internal sealed record ApplicationParts(
    DocumentService Documents,
    RecordParts Records,
    ITemplateCatalogue Templates,
    FontCatalogue Fonts,
    IStoreInspection Inspection,
    TimeProvider Clock)
{
    /// <summary>Faces that stand in for licensed ones, as <c>role: face</c>.</summary>
    public IReadOnlyList<string> SubstitutedFonts => [.. Fonts.Pins.Where(font => font.Substituted).Select(font => $"{font.Role}: {font.PostScriptName}")];
}

/// <summary>The ways to the records: reading, changing, listing, looking back.</summary>
internal sealed record RecordParts(IRecordStore Store, RecordOffice Office, RecordBrowser Browser, IRecordJournal Journal);
