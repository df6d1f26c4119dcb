using ReportHub.Documents;
using ReportHub.Layout;
using ReportHub.Writers.Pdf;

namespace ReportHub.Writers;

/// <summary>
/// Writes pages as PDF 1.7 with the structure of PDF/A-2a and PDF/UA-1 while they come; PDF/A-3a with attachments. Bytes depend on the pages, the properties
/// and the options only. One instance writes one file; the stream is left open.
/// </summary>
/// <exception cref="InvalidOperationException">
/// Pages that contradict themselves: .notdef, an unknown structure element, a link to a page that never came, a face that must not be embedded, a picture that
/// <see cref="ImageReader"/> has not made; two attachments of one name.
/// </exception>
public sealed class PdfWriter(Stream output, PdfOptions? options = null) : IPageSink
{
    private PdfAssembly? assembly;

    public void Begin(DocumentProperties properties) => assembly = assembly is null
        ? new PdfAssembly(output, properties, options ?? PdfOptions.Plain)
        : throw new InvalidOperationException("One writer writes one file.");

    public void Add(Page page) => Begun.Add(page);

    public void End(StructureElement root, IReadOnlyList<OutlineEntry> outline)
    {
        Begun.End(root, outline);
        Begun.Dispose();
    }

    private PdfAssembly Begun => assembly ?? throw new InvalidOperationException("Begin comes first.");
}
