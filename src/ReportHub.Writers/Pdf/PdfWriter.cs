using ReportHub.Documents;
using ReportHub.Layout;
using ReportHub.Writers.Pdf;

namespace ReportHub.Writers;

/// <summary>
/// Writes pages as PDF 1.7 with the structure of PDF/A-2a while they come. Bytes depend on the pages and the properties only. One instance
/// writes one file; the stream is left open.
/// </summary>
/// <exception cref="InvalidOperationException">Pages that contradict themselves: .notdef, an unknown structure element, a face that must not be embedded.</exception>
public sealed class PdfWriter(Stream output) : IPageSink
{
    private PdfAssembly? assembly;

    public void Begin(DocumentProperties properties) =>
        assembly = assembly is null ? new PdfAssembly(output, properties) : throw new InvalidOperationException("One writer writes one file.");

    public void Add(Page page) => Begun.Add(page);

    public void End(StructureElement root, IReadOnlyList<OutlineEntry> outline)
    {
        Begun.End(root, outline);
        Begun.Dispose();
    }

    private PdfAssembly Begun => assembly ?? throw new InvalidOperationException("Begin comes first.");
}
