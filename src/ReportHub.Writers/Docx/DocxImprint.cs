using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>
/// 版记 (7.4): a floating table at the foot of the type area; text frames, text boxes and spacer paragraphs were all worse (docx-notes.md). That of a letter
/// has no lines (10.1).
/// </summary>
internal sealed class DocxImprint(DocxText text, OfficialElements official, Imprint imprint, StandardEdition edition, long width)
{
    private readonly MarkupBuffer xml = text.Xml;

    private bool HasMainTo => official.MainToInImprint && official.MainTo.Count > 0;

    /// <summary>10.1: a letter's imprint has neither 印发机关 nor 印发日期.</summary>
    private bool HasPrintLine => official.Format != OfficialFormat.Letter && imprint.PrintOrgan.Count + imprint.PrintDate.Count > 0;

    public void Write()
    {
        if (!HasMainTo && !HasPrintLine && imprint.CopyTo.Count + imprint.SubjectWords.Count == 0)
        {
            return;
        }

        Begin();
        WriteSubjectWords();
        WriteReceivers();
        WritePrintLine();
        xml.Raw("</w:tbl>"u8);
    }

    private void Begin()
    {
        xml.Raw("<w:tbl><w:tblPr><w:tblpPr w:leftFromText=\"0\" w:rightFromText=\"0\" w:vertAnchor=\"margin\" w:horzAnchor=\"margin\" w:tblpXSpec=\"center\" w:tblpYSpec=\"bottom\"/>"u8);
        xml.Raw("<w:tblOverlap w:val=\"never\"/><w:tblW"u8).Attribute("w:w"u8, width).Raw(" w:type=\"dxa\"/>"u8);
        if (official.Format != OfficialFormat.Letter)
        {
            xml.Raw("<w:tblBorders>"u8);
            if (edition != StandardEdition.Gb1999)
            {
                // 1999: a line below every element, none above the first.
                DocxTables.Border(xml, "top"u8, Gbt9704.ImprintOuterRule);
            }

            DocxTables.Border(xml, "bottom"u8, Gbt9704.ImprintOuterRule);
            DocxTables.Border(xml, "insideH"u8, Gbt9704.ImprintInnerRule);
            xml.Raw("</w:tblBorders>"u8);
        }

        xml.Raw("<w:tblLayout w:type=\"fixed\"/>"u8);
        DocxTables.CellMargins(xml, 0);
        xml.Raw("<w:tblDescription w:val=\"版记\"/></w:tblPr><w:tblGrid><w:gridCol"u8).Attribute("w:w"u8, width).Raw("/></w:tblGrid>"u8);
    }

    /// <summary>主题词 of GB/T 9704-1999.</summary>
    private void WriteSubjectWords()
    {
        if (imprint.SubjectWords.Count == 0)
        {
            return;
        }

        OpenRow();
        text.Begin(new(DocxStyle.SubjectWords));
        text.Run("主题词：", default);
        text.Inlines(imprint.SubjectWords, new(RunFormat.SubjectWords));
        CloseRow();
    }

    /// <summary>7.4.2: 主送 moved here stands above 抄送 without a line between, so both are in one cell.</summary>
    private void WriteReceivers()
    {
        if (!HasMainTo && imprint.CopyTo.Count == 0)
        {
            return;
        }

        OpenRow();
        if (HasMainTo)
        {
            WriteReceiver("主送：", official.MainTo);
        }

        if (imprint.CopyTo.Count > 0)
        {
            WriteReceiver("抄送：", imprint.CopyTo);
        }

        xml.Raw("</w:tc></w:tr>"u8);
    }

    private void WriteReceiver(string label, IReadOnlyList<Inline> receivers)
    {
        text.Begin(new(DocxStyle.CopyTo));
        text.Run(label, default);
        text.Inlines(receivers, default);
        text.Run(receivers.PlainText().EndsWith('。') ? "" : "。", default);
        text.End();
    }

    private void WritePrintLine()
    {
        if (!HasPrintLine)
        {
            return;
        }

        OpenRow();
        text.Begin(new(DocxStyle.PrintLine));
        text.Inlines(imprint.PrintOrgan, default);
        text.Tab();
        text.Inlines(imprint.PrintDate, default);
        CloseRow();
    }

    private void OpenRow() =>
        xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW"u8).Attribute("w:w"u8, width).Raw(" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"u8);

    private void CloseRow()
    {
        text.End();
        xml.Raw("</w:tc></w:tr>"u8);
    }
}
