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
        Border(xml, "top"u8, Gbt9704.ImprintOuterRule);
        Border(xml, "bottom"u8, Gbt9704.ImprintOuterRule);
        Border(xml, "insideH"u8, Gbt9704.ImprintInnerRule);
        xml.Raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>"u8);
        xml.Raw("<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar><w:tblDescription w:val=\"版记\"/></w:tblPr><w:tblGrid><w:gridCol"u8).Attribute("w:w"u8, width).Raw("/></w:tblGrid>"u8);
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

    private static void Border(MarkupBuffer xml, ReadOnlySpan<byte> side, Foundation.Length thickness)
    {
        // Borders come in eighths of a point; 0.35 mm is 7.9 and 0.25 mm 5.7 of them.
        var eighths = Foundation.Length.DivideRounded(thickness.Emu * 8, Foundation.Length.EmuPerPoint);
        xml.Raw("<w:"u8).Raw(side).Raw(" w:val=\"single\""u8).Attribute("w:sz"u8, eighths).Raw(" w:space=\"0\" w:color=\"000000\"/>"u8);
    }

    private static void OpenRow(MarkupBuffer xml, long width) =>
        xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW"u8).Attribute("w:w"u8, width).Raw(" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"u8);

    private static void CloseRow(DocxText text)
    {
        text.End();
        text.Xml.Raw("</w:tc></w:tr>"u8);
    }
}
