using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>Headers and footers: — 1 — one em from the outer edge (7.5), odd pages right, even pages left; the mark of a preview.</summary>
internal static class DocxFolio
{
    private const string PreviewWords = "预览　未编号　不作为公文使用";

    public static MarkupBuffer Footer(DocxGeometry geometry, bool odd)
    {
        var xml = Open("ftr"u8);
        var text = new DocxText(xml, new DocxLinks());
        text.Begin(new(DocxStyle.Folio)
        {
            Indent = odd ? new(0, geometry.FolioIndent) : new(geometry.FolioIndent),
            Alignment = odd ? Alignment.Right : Alignment.Left,
        });
        text.Run("— ", default);
        xml.Raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>"u8);
        xml.Raw(odd ? "1"u8 : "2"u8).Raw("</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"u8);
        text.Run(" —", default);
        text.End();
        return xml.Raw("</w:ftr>"u8);
    }

    public static MarkupBuffer EmptyFooter()
    {
        var xml = Open("ftr"u8);
        return xml.Raw("<w:p><w:pPr><w:pStyle w:val=\"Folio\"/></w:pPr></w:p></w:ftr>"u8);
    }

    public static MarkupBuffer PreviewHeader()
    {
        var xml = Open("hdr"u8);
        new DocxText(xml, new DocxLinks()).Paragraph(new(DocxStyle.PreviewMark), PreviewWords);
        return xml.Raw("</w:hdr>"u8);
    }

    private static MarkupBuffer Open(ReadOnlySpan<byte> element) => new MarkupBuffer(DocxWriter.Format, 2048)
        .Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:"u8).Raw(element)
        .Raw(" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"u8);
}
