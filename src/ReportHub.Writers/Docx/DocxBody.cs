using ReportHub.Documents;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>document.xml: the elements in the order of the standard, then the imprint and the sections.</summary>
internal sealed class DocxBody
{
    /// <summary>Height of a service paragraph: where the format demands one and our pages have nothing.</summary>
    public const long AnchorLine = 10;

    private readonly DocxContext context;
    private readonly DocxText text;
    private readonly DocxFront front;
    private readonly DocxSections sections;
    private readonly DocxBlocks blocks;
    private readonly DocxAnnexes annexes;

    public DocxBody(DocxContext context)
    {
        (this.context, text, front) = (context, context.Text, new(context));
        Begin(text.Xml);
        sections = new(context, front.First);
        blocks = new(context, sections);
        annexes = new(context, blocks, sections);
    }

    private ReportDocument Document => context.Document;

    private LayoutDecisions Decisions => context.Decisions;

    public MarkupBuffer Write()
    {
        front.Write(sections);
        WriteHead();
        blocks.Add(Document.Body, keepLast: Document.Official?.Signature is not null && !Decisions.TextRunsOnToSignature);
        text.SpaceNext(0);
        if (Document.Annexes.Count > 0 || Document.Official is { Signature: not null } or { Note.Count: > 0 } or { Attendance.Count: > 0 })
        {
            blocks.EndPart();
        }

        annexes.WriteNote();
        if (Document.Official is { } official)
        {
            WriteClosing(official);
        }

        annexes.Write();
        WriteEnd();
        return text.Xml.Raw("</w:body></w:document>"u8);
    }

    private static void Begin(MarkupBuffer xml)
    {
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""u8);
        xml.Raw(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""u8);
        xml.Raw(" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>"u8);
    }

    private void WriteHead()
    {
        if (Document.Official is not { } official)
        {
            front.WriteTitle();
            return;
        }

        new DocxHead(context, official).Write();
        text.Lines(DocxStyle.Title, Decisions.TitleLines, official.Title);
        if (official.MainTo.Count > 0 && !official.MainToInImprint)
        {
            text.Begin(new(DocxStyle.MainTo));
            text.Inlines(official.MainTo, default);
            text.Run("：", default);
            text.End();
        }
        else if (official.Title.Count > 0)
        {
            text.SpaceNext(context.Geometry.Row * Gbt9704.BlankRowsAboveMainTo);
        }
    }

    private void WriteClosing(OfficialElements official)
    {
        DocxAttendance.Write(context, official.Attendance);
        if (official.Signature is { } signature)
        {
            blocks.SeparateFromTable();
            new DocxSignature(context, signature, official.Note.Count > 0).Write();
        }

        if (official.Note.Count > 0)
        {
            text.Paragraph(new(DocxStyle.Note), official.Note);
        }
    }

    private void WriteEnd()
    {
        blocks.SeparateFromTable();
        if (Document.Official is { Imprint: { } imprint } official)
        {
            if (Decisions.ImprintOnOwnPage)
            {
                sections.Open(new(context.Pages, Document.Style.Duplex ? SectionStart.EvenPage : SectionStart.NextPage) { Unnumbered = Decisions.BlankPageBeforeImprint });
            }

            new DocxImprint(text, official, imprint, Document.Style.Edition, sections.Geometry.AreaWidth).Write();
            text.Begin(new(DocxStyle.Anchor));
            text.End();
        }

        sections.Close();
    }
}
