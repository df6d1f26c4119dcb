using ReportHub.Documents;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>
/// Writes pages as PDF 1.7 with the structure of PDF/A-2a and PDF/UA while they come. Bytes depend on the pages and the properties only. One instance
/// writes one file; the stream is left open.
/// </summary>
public sealed class PdfWriter(Stream output) : IPageSink
{
    public void Begin(DocumentProperties properties) => throw new NotImplementedException(output.ToString());

    public void Add(Page page) => throw new NotImplementedException();

    public void End(StructureElement root, IReadOnlyList<OutlineEntry> outline) => throw new NotImplementedException();
}
