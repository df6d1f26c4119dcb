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
        Text = new(new(DocxWriter.Format, Capacity(document)), Links, Notes);
        Contents = new(Text, decisions);
        Captions = new(Text);
        Pages = document.Pages ?? new PartStyle();
        Margins = new(document, decisions, parts);
    }

    /// <summary>Bytes that document.xml will hold, roughly: tables make a file large, and a buffer that doubles copies it over and over.</summary>
    private static int Capacity(ReportDocument document)
    {
        const int BytesPerCell = 224;
        const int BytesOfTheRest = 64 * 1024;
        const int Most = 256 * 1024 * 1024;
        var cells = Cells(document.Body);
        foreach (var annex in document.Annexes)
        {
            cells += Cells(annex.Content);
        }

        return (int)Math.Min(Most, BytesOfTheRest + (cells * BytesPerCell));
    }

    private static long Cells(IReadOnlyList<Block> blocks)
    {
        var cells = 0L;
        for (var i = 0; i < blocks.Count; i++)
        {
            cells += blocks[i] switch
            {
                Table table => (long)table.Rows.Count * table.Columns.Count,
                Part part => Cells(part.Content),
                _ => 0,
            };
        }

        return cells;
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
