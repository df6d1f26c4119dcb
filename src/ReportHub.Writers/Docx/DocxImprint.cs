using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>版记 (7.4): a floating table at the foot of the type area; text frames, text boxes and spacer paragraphs were all worse (docx-notes.md).</summary>
internal static class DocxImprint
{
    public static void Write(DocxText text, Imprint imprint, long width)
    {
        var xml = text.Xml;
        xml.Raw("<w:tbl><w:tblPr><w:tblpPr w:leftFromText=\"0\" w:rightFromText=\"0\" w:vertAnchor=\"margin\" w:horzAnchor=\"margin\" w:tblpXSpec=\"center\" w:tblpYSpec=\"bottom\"/>"u8);
        xml.Raw("<w:tblOverlap w:val=\"never\"/><w:tblW"u8).Attribute("w:w"u8, width).Raw(" w:type=\"dxa\"/><w:tblBorders>"u8);
        DocxTables.Border(xml, "top"u8, Gbt9704.ImprintOuterRule);
        DocxTables.Border(xml, "bottom"u8, Gbt9704.ImprintOuterRule);
        DocxTables.Border(xml, "insideH"u8, Gbt9704.ImprintInnerRule);
        xml.Raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/>"u8);
        DocxTables.CellMargins(xml, 0);
        xml.Raw("<w:tblDescription w:val=\"版记\"/></w:tblPr><w:tblGrid><w:gridCol"u8).Attribute("w:w"u8, width).Raw("/></w:tblGrid>"u8);
        if (imprint.CopyTo.Count > 0)
        {
            OpenRow(xml, width);
            text.Begin(new(DocxStyle.CopyTo));
            text.Run("抄送：", default);
            text.Inlines(imprint.CopyTo, default);
            text.Run(imprint.CopyTo.PlainText().EndsWith('。') ? "" : "。", default);
            CloseRow(text);
        }

        OpenRow(xml, width);
        text.Begin(new(DocxStyle.PrintLine));
        text.Inlines(imprint.PrintOrgan, default);
        text.Tab();
        text.Inlines(imprint.PrintDate, default);
        CloseRow(text);
        xml.Raw("</w:tbl>"u8);
    }

    private static void OpenRow(MarkupBuffer xml, long width) =>
        xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW"u8).Attribute("w:w"u8, width).Raw(" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"u8);

    private static void CloseRow(DocxText text)
    {
        text.End();
        text.Xml.Raw("</w:tc></w:tr>"u8);
    }
}
