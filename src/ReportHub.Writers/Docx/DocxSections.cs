using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>
/// The sections of the file one after the other. A section is closed in its last paragraph, not in one of its own: behind a full page that would make a
/// blank one.
/// </summary>
internal sealed class DocxSections
{
    // Bookmarks of the contents count from 1; these stand clear of them.
    private const int FirstRunId = 1_000_000;

    private readonly DocxText text;
    private readonly DocxMargins margins;
    private readonly StyleSheet style;
    private readonly DocxGeometry portrait;
    private readonly bool isOfficial;
    private DocxGeometry? landscape;
    private SectionLook current;
    private int start;
    private int run;
    private int numberedRun;

    public DocxSections(DocxContext context, SectionLook first)
    {
        (text, margins, style, portrait, current) = (context.Text, context.Margins, context.Style, context.Geometry, first);
        isOfficial = context.Document.Official is not null;
        start = text.Xml.Length;
    }

    private static ReadOnlySpan<byte> PropertiesClose => "</w:pPr>"u8;

    /// <summary>Page and type area of the current section.</summary>
    public DocxGeometry Geometry => GeometryOf(current.Pages.Orientation);

    public PartStyle Pages => current.Pages;

    /// <summary>Goes on with pages of <paramref name="next"/>; where the current section is still empty it takes that look itself.</summary>
    public void Open(SectionLook next)
    {
        if (text.Xml.Length == start)
        {
            current = next with { Start = current.Start, Restarts = next.Restarts || current.Restarts };
            return;
        }

        if (next.Restarts)
        {
            EndRun();
        }

        var section = new MarkupBuffer(DocxWriter.Format, 1024);
        Write(section);
        text.Xml.Insert(text.PropertiesEnd, section.Written);
        numberedRun = run;
        (current, start) = (next, text.Xml.Length);
    }

    /// <summary>The last section stands at the end of the body.</summary>
    public void Close()
    {
        EndRun();
        Write(text.Xml);
    }

    /// <summary>Marks the last page of a numbering: its number is the total in 第 1 页　共 9 页.</summary>
    private void EndRun()
    {
        if (margins.CountsRuns)
        {
            var mark = new MarkupBuffer(DocxWriter.Format, 256);
            mark.Raw("<w:bookmarkStart"u8).Attribute("w:id"u8, FirstRunId + run).Attribute("w:name"u8, DocxMargins.EndOf(run)).Raw("/><w:bookmarkEnd"u8).Attribute("w:id"u8, FirstRunId + run).Raw("/>"u8);
            text.Xml.Insert(text.PropertiesEnd + PropertiesClose.Length, mark.Written);
        }

        run++;
    }

    private void Write(MarkupBuffer xml)
    {
        var geometry = Geometry;
        // No line lies on the grid; it is there for who looks up lines and characters of a page. LibreOffice centres a type area that footnotes or the head
        // of a letter have made lower on its whole lines.
        DocxSection.Write(xml, geometry, current, margins.Of(current, geometry, numberedRun), isOfficial && !current.OpensLetter);
    }

    private DocxGeometry GeometryOf(PageOrientation orientation) => orientation switch
    {
        PageOrientation.Portrait => portrait,
        PageOrientation.Landscape => landscape ??= new(style, PageOrientation.Landscape),
        _ => throw new InvalidOperationException($"No page size for {orientation}."),
    };
}
