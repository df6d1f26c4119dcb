using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>footnotes.xml: the notes in the order of their marks; Word counts them from 1 on through the document by itself.</summary>
internal sealed class DocxNotes
{
    /// <summary>Ids of the two lines above notes; settings.xml names them.</summary>
    public const int Separator = -1;

    public const int ContinuationSeparator = 0;

    private readonly List<Footnote> notes = [];

    public int Count => notes.Count;

    /// <summary>Addresses the notes point to; relationships of footnotes.xml.</summary>
    public DocxLinks Links { get; } = new();

    /// <summary>Id of a new note, from 1.</summary>
    public int Add(Footnote note)
    {
        notes.Add(note);
        return notes.Count;
    }

    public MarkupBuffer Write()
    {
        var text = new DocxText(DocxParts.Open("footnotes"u8, 4096), Links);
        WriteLine(text.Xml, Separator, "separator"u8);
        WriteLine(text.Xml, ContinuationSeparator, "continuationSeparator"u8);
        for (var i = 0; i < notes.Count; i++)
        {
            text.Xml.Raw("<w:footnote"u8).Attribute("w:id"u8, i + 1).Raw(">"u8);
            text.Begin(new(DocxStyle.FootnoteText));
            // The number at the foot stands on the line, hanging as on our pages.
            text.Xml.Raw("<w:r><w:footnoteRef/></w:r>"u8);
            text.Tab();
            text.Inlines(notes[i].Content, default);
            text.End();
            text.Xml.Raw("</w:footnote>"u8);
        }

        return text.Xml.Raw("</w:footnotes>"u8);
    }

    /// <summary>Height of the line above the notes, white included.</summary>
    private static readonly long LineHeight = (ReportMetrics.AboveNoteRule + ReportMetrics.NoteRule + ReportMetrics.BelowNoteRule).Twips;

    private static void WriteLine(MarkupBuffer xml, int id, ReadOnlySpan<byte> kind) => xml
        .Raw("<w:footnote w:type=\""u8).Raw(kind).Raw("\""u8).Attribute("w:id"u8, id)
        .Raw("><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/><w:spacing"u8).Attribute("w:line"u8, LineHeight).Raw(" w:lineRule=\"exact\"/><w:ind w:left=\"0\" w:firstLine=\"0\"/></w:pPr><w:r><w:"u8).Raw(kind).Raw("/></w:r></w:p></w:footnote>"u8);
}
