using ReportHub.Documents;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>What the writers of the parts of document.xml share: the document, what the layout decided, and the file as it grows.</summary>
internal sealed class DocxContext
{
    public DocxContext(ReportDocument document, LayoutDecisions decisions, DocxParts parts)
    {
        (Document, Decisions) = (document, decisions);
        Geometry = new(document.Style);
        Text = new(new(DocxWriter.Format, 64 * 1024), Links, Notes);
        Contents = new(Text, decisions);
        Captions = new(Text);
        Pages = document.Pages ?? new PartStyle();
        Margins = new(document, decisions, parts);
    }

    public ReportDocument Document { get; }

    public LayoutDecisions Decisions { get; }

    public StyleSheet Style => Document.Style;

    /// <summary>The sheet read upright.</summary>
    public DocxGeometry Geometry { get; }

    public DocxLinks Links { get; } = new();

    public DocxLists Lists { get; } = new();

    public DocxNotes Notes { get; } = new();

    public DocxMedia Media { get; } = new();

    public DocxText Text { get; }

    public DocxContents Contents { get; }

    public DocxCaptions Captions { get; }

    public DocxMargins Margins { get; }

    /// <summary>Pages of the text.</summary>
    public PartStyle Pages { get; }
}
