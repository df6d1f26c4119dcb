using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>Head and foot of a letter's first page (10.1): the mark and a double line below it, and a double line at the foot of the paper.</summary>
internal static class LetterHead
{
    /// <summary>Distance of the letter's foot from the paper's lower edge.</summary>
    public static readonly long FooterDistance = Gbt9704.LetterRuleAbovePaperBottom.Twips;

    /// <summary>Distance of the header from the paper's upper edge, so that the ink of the mark starts 30 mm below it.</summary>
    public static long HeaderDistance(LayoutDecisions decisions) =>
        Math.Max(0, DocxGeometry.MarkBefore(Gbt9704.LetterMarkBelowPaperTop, decisions.IssuerMarkSize, decisions.IssuerMarkInkHeight));

    public static MarkupBuffer Header(ReportDocument document, LayoutDecisions decisions, DocxGeometry geometry)
    {
        var text = new DocxText(DocxParts.Open("hdr"u8, 4096), new DocxLinks());
        text.Begin(new(DocxStyle.IssuerMark) { Before = 0 });
        if (!document.OnPreprintedHead)
        {
            // 10.1: a joint letter bears the mark of its host.
            text.Inlines(document.Official!.IssuerMark.Organs[0], default);
        }

        text.End();
        WriteRule(text, document, geometry, "thickThinSmallGap"u8, RuleLine(decisions));
        if (document.Properties.IsPreview)
        {
            DocxHeader.Preview(text);
        }

        return text.Xml.Raw("</w:hdr>"u8);
    }

    public static MarkupBuffer Footer(ReportDocument document, DocxGeometry geometry)
    {
        var text = new DocxText(DocxParts.Open("ftr"u8, 2048), new DocxLinks());
        WriteRule(text, document, geometry, "thinThickSmallGap"u8, DocxBody.AnchorLine);
        return text.Xml.Raw("</w:ftr>"u8);
    }

    /// <summary>Height of the empty line whose lower border is 4 mm below the mark's ink.</summary>
    private static long RuleLine(LayoutDecisions decisions)
    {
        var line = Gbt9704.MarkLine(decisions.IssuerMarkSize);
        var belowBaseline = line - line.Scale(Gbt9704.BaselinePercent, 100);
        var ink = decisions.IssuerMarkInkDepth > Length.Zero ? decisions.IssuerMarkInkDepth : decisions.IssuerMarkSize.Scale(100 - Gbt9704.EmBoxPercent, 100);
        return Math.Max(DocxBody.AnchorLine, (Gbt9704.LetterRuleBelowMark + ink - belowBaseline).Twips);
    }

    private static void WriteRule(DocxText text, ReportDocument document, DocxGeometry geometry, ReadOnlySpan<byte> kind, long line)
    {
        var width = Gbt9704.LetterRuleWidth.Twips;
        var left = document.Style.LetterRulesCentredOnPaper
            ? ((geometry.Width - width) / 2) - geometry.Left
            : -Length.DivideRounded(width - geometry.AreaWidth, 2);
        var right = geometry.AreaWidth - left - width;
        var xml = text.Xml;
        xml.Raw("<w:p><w:pPr><w:pStyle w:val=\"LetterRule\"/>"u8);
        if (!document.OnPreprintedHead)
        {
            xml.Raw("<w:pBdr><w:bottom w:val=\""u8).Raw(kind).Raw("\""u8).Attribute("w:sz"u8, Gbt9704.LetterThickRule.Emu * 8 / Length.EmuPerPoint);
            xml.Raw(" w:space=\"0\" w:color=\"FF0000\"/></w:pBdr>"u8);
        }

        DocxText.WriteSpacing(xml, null, line);
        DocxText.WriteIndent(xml, new(left, right));
        xml.Raw("</w:pPr></w:p>"u8);
    }
}
