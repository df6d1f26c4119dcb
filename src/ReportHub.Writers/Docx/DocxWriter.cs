using ReportHub.Documents;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>Writes a document as Office Open XML that Word and WPS break into the lines and pages of the PDF (docx-notes.md).</summary>
public static class DocxWriter
{
    public static void Write(ReportDocument document, LayoutDecisions decisions, Stream output) => throw new NotImplementedException();
}
