using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>The head of a page: the mark of a preview, and below it 页眉 of the page's part.</summary>
internal static class DocxHeader
{
    private const string PreviewWords = "预览　未编号　不作为公文使用";

    /// <summary>Content of a header; <paramref name="below"/> is the room in twips between the preview's mark and the running head.</summary>
    public static MarkupBuffer Write(IReadOnlyList<Inline> running, bool isPreview, long below, DocxLinks links)
    {
        var text = new DocxText(DocxParts.Open("hdr"u8, 2048), links);
        if (isPreview)
        {
            Preview(text);
        }

        if (running.Count > 0 || !isPreview)
        {
            text.Paragraph(new(DocxStyle.RunningHead) { Before = below > 0 ? below : null }, running);
        }

        return text.Xml.Raw("</w:hdr>"u8);
    }

    public static void Preview(DocxText text) => text.Paragraph(new(DocxStyle.PreviewMark), PreviewWords);
}
