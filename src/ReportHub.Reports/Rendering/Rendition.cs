using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>Formats a document is issued in; the file extension is the lower-case name.</summary>
public enum OutputFormat
{
    Pdf,
    Docx,
    Html,
}

/// <summary>
/// What a rendering made. <paramref name="PageTree"/> is the canonical page tree as text in millimetres: it tells "same pages" from "differs" when bytes
/// change with a runtime.
/// </summary>
public sealed record Rendition(IReadOnlyDictionary<OutputFormat, byte[]> Files, byte[] PageTree, string Title, int PageCount, IReadOnlyList<Diagnostic> Findings);
