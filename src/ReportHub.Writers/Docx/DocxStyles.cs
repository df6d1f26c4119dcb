using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>styles.xml: the style sheet as named styles, so that a clerk who edits the file keeps the standard's look.</summary>
internal sealed class DocxStyles(ReportDocument document, LayoutDecisions decisions, DocxGeometry geometry)
{
    private readonly MarkupBuffer xml = new(DocxWriter.Format);

    public MarkupBuffer Write()
    {
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"u8);
        WriteDefaults();
        foreach (var entry in DocxStyleEntry.All)
        {
            WriteParagraphStyle(entry);
        }

        for (var level = 1; level <= HeadingNumbering.Levels; level++)
        {
            WriteHeadingCharacters(level);
        }

        WriteStrong();
        return xml.Raw("</w:styles>"u8);
    }

    private void WriteDefaults()
    {
        var body = document.Style[StyleName.Body];
        xml.Raw("<w:docDefaults><w:rPrDefault><w:rPr>"u8);
        WriteFonts(FontNames.Latin, FontNames.Of(body.Font));
        xml.Raw("<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"u8);
        xml.Raw("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/><w:pPr><w:widowControl w:val=\"0\"/><w:kinsoku/>"u8);
        xml.Raw("<w:overflowPunct w:val=\"0\"/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/><w:adjustRightInd w:val=\"0\"/><w:snapToGrid w:val=\"0\"/>"u8);
        DocxText.WriteSpacing(xml, null, body.LinePitch.Twips);
        DocxText.WriteAlignment(xml, Alignment.Justify);
        xml.Raw("</w:pPr>"u8);
        WriteRun(body, body.Size);
        xml.Raw("</w:style><w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>"u8);
        xml.Raw("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/>"u8);
        xml.Raw("<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>"u8);
        xml.Raw("<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style><w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/><w:semiHidden/></w:style>"u8);
    }

    private void WriteParagraphStyle(DocxStyleEntry entry)
    {
        var style = document.Style[entry.Source];
        var level = HeadingLevel(entry.Style);
        xml.Raw(level > 0 || entry.Style == DocxStyle.Title ? "<w:style w:type=\"paragraph\""u8 : "<w:style w:type=\"paragraph\" w:customStyle=\"1\""u8);
        xml.Attribute("w:styleId"u8, entry.Id).Raw("><w:name"u8).Attribute("w:val"u8, entry.Name).Raw("/><w:basedOn w:val=\"Normal\"/>"u8);
        if (level > 0 || entry.Style is DocxStyle.Title or DocxStyle.MainTo)
        {
            xml.Raw("<w:next w:val=\"OfficialBody\"/>"u8);
        }

        if (level > 0)
        {
            xml.Raw("<w:link"u8).Attribute("w:val"u8, RunFormat.Heading(level)).Raw("/>"u8);
        }

        xml.Raw("<w:qFormat/><w:pPr>"u8);
        WriteFlow(entry.Style, level);
        DocxText.WriteSpacing(xml, BlankBefore(entry.Style), Line(entry.Style, style), BlankAfter(entry.Style));
        WriteIndents(entry.Style, style);
        DocxText.WriteAlignment(xml, AlignmentOf(entry.Style, style));
        WriteOutline(entry.Style, level);
        xml.Raw("</w:pPr>"u8);
        WriteRun(style, entry.Style == DocxStyle.IssuerMark ? decisions.IssuerMarkSize : style.Size, entry.Style);
        xml.Raw("</w:style>"u8);
    }

    private void WriteFlow(DocxStyle style, int level)
    {
        if (level > 0)
        {
            xml.Raw("<w:keepNext/>"u8);
        }

        switch (style)
        {
            case DocxStyle.AnnexLabel:
                xml.Raw("<w:pageBreakBefore/>"u8);
                break;
            case DocxStyle.RedRule:
                xml.Raw("<w:pBdr><w:bottom w:val=\"single\""u8).Attribute("w:sz"u8, Gbt9704.RedRuleThickness.Emu * 8 / Length.EmuPerPoint);
                xml.Raw(" w:space=\"0\" w:color=\"FF0000\"/></w:pBdr>"u8);
                break;
            case DocxStyle.PrintLine:
                xml.Raw("<w:tabs><w:tab w:val=\"right\""u8).Attribute("w:pos"u8, geometry.AreaWidth - ImprintEm).Raw("/></w:tabs>"u8);
                break;
        }
    }

    private long ImprintEm => document.Style[StyleName.Imprint].Size.Twips * Gbt9704.ImprintIndent;

    private long? BlankBefore(DocxStyle style) => style switch
    {
        DocxStyle.IssuerMark => DocxGeometry.MarkBefore(decisions.IssuerMarkSize, decisions.IssuerMarkInkHeight),
        DocxStyle.DocumentNumber => geometry.Row * Gbt9704.BlankRowsAboveNumber,
        DocxStyle.RedRule => 0,
        DocxStyle.Title when document.Official is not null => geometry.Row * Gbt9704.BlankRowsAboveTitle,
        DocxStyle.MainTo => geometry.Row * Gbt9704.BlankRowsAboveMainTo,
        DocxStyle.AnnexTitle => geometry.Row * (Gbt9704.AnnexTitleRow - 2),
        _ => null,
    };

    /// <summary>The one blank row that follows instead of going before: a table under the title of an annex has no "before".</summary>
    private long? BlankAfter(DocxStyle style) => style == DocxStyle.AnnexTitle ? geometry.Row * Gbt9704.BlankRowsBelowAnnexTitle : null;

    private long Line(DocxStyle kind, TextStyle style) => kind switch
    {
        DocxStyle.IssuerMark => Gbt9704.MarkLine(decisions.IssuerMarkSize).Twips,
        DocxStyle.RedRule => Gbt9704.RuleBelowNumberRow.Twips,
        DocxStyle.Folio => geometry.FolioLine,
        DocxStyle.Anchor => DocxBody.AnchorLine,
        _ => style.LinePitch.Twips,
    };

    private void WriteIndents(DocxStyle kind, TextStyle style)
    {
        switch (kind)
        {
            case DocxStyle.CopyTo:
                DocxText.WriteIndent(xml, new(ImprintEm + (3 * ImprintEm), ImprintEm, 3 * ImprintEm));
                break;
            case DocxStyle.PrintLine:
                DocxText.WriteIndent(xml, new(ImprintEm));
                break;
            case DocxStyle.Note:
                WriteFirstLine(style, 2);
                break;
            case DocxStyle.Body or (>= DocxStyle.Heading1 and <= DocxStyle.Heading4):
                WriteFirstLine(style, style.FirstLineIndent);
                break;
        }
    }

    private void WriteFirstLine(TextStyle style, int cells)
    {
        if (cells > 0)
        {
            xml.Raw("<w:ind"u8).Attribute("w:firstLineChars"u8, cells * 100L).Attribute("w:firstLine"u8, (style.Cell * cells).Twips).Raw("/>"u8);
        }
    }

    private static Alignment AlignmentOf(DocxStyle kind, TextStyle style) => kind switch
    {
        DocxStyle.RedRule or DocxStyle.Anchor or DocxStyle.SignatureName or DocxStyle.SignatureDate or DocxStyle.PrintLine or DocxStyle.AnnexNote => Alignment.Left,
        DocxStyle.PreviewMark or DocxStyle.DocumentNumber or DocxStyle.IssuerMark => Alignment.Centre,
        DocxStyle.CopyTo => Alignment.Justify,
        _ => style.Alignment,
    };

    /// <summary>Headings and the titles of annexes are what a navigation pane shows.</summary>
    private void WriteOutline(DocxStyle style, int level)
    {
        if (level > 0 || style == DocxStyle.AnnexTitle)
        {
            xml.Raw("<w:outlineLvl"u8).Attribute("w:val"u8, Math.Max(level, 1) - 1).Raw("/>"u8);
        }
    }

    private void WriteHeadingCharacters(int level)
    {
        var style = document.Style.Heading(level);
        var paragraph = DocxStyleEntry.Of(DocxStyleEntry.Heading(level)).Id;
        xml.Raw("<w:style w:type=\"character\" w:customStyle=\"1\""u8).Attribute("w:styleId"u8, RunFormat.Heading(level)).Raw("><w:name w:val=\"接排标题 "u8).Number(level);
        xml.Raw("\"/><w:basedOn w:val=\"DefaultParagraphFont\"/><w:link"u8).Attribute("w:val"u8, paragraph).Raw("/>"u8);
        WriteRun(style, style.Size);
        xml.Raw("</w:style>"u8);
    }

    /// <summary>Stress is another face, never a made-up bold; links look like the text around them, as on our pages.</summary>
    private void WriteStrong()
    {
        xml.Raw("<w:style w:type=\"character\" w:styleId=\"Strong\"><w:name w:val=\"Strong\"/><w:basedOn w:val=\"DefaultParagraphFont\"/><w:qFormat/><w:rPr>"u8);
        WriteFonts(FontNames.Latin, FontNames.Of(document.Style.StrongFont));
        xml.Raw("<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>"u8);
        xml.Raw("<w:basedOn w:val=\"DefaultParagraphFont\"/><w:rPr><w:color w:val=\"auto\"/><w:u w:val=\"none\"/></w:rPr></w:style>"u8);
    }

    private void WriteRun(TextStyle style, Length size, DocxStyle kind = DocxStyle.Body)
    {
        xml.Raw("<w:rPr>"u8);
        // 7.5: the folio's digits are those of 宋体 itself.
        WriteFonts(kind == DocxStyle.Folio ? FontNames.Of(style.Font) : FontNames.Latin, FontNames.Of(style.Font));
        xml.Raw("<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>"u8);
        xml.Raw((kind == DocxStyle.PreviewMark ? InkColour.Red : style.Colour) switch
        {
            InkColour.Black => "<w:color w:val=\"auto\"/>"u8,
            InkColour.Red => "<w:color w:val=\"FF0000\"/>"u8,
            _ => throw new InvalidOperationException($"No DOCX form for {style.Colour}."),
        });
        var half = HalfPoints(kind == DocxStyle.Anchor ? Length.FromPoints(1) : size);
        xml.Raw("<w:spacing"u8).Attribute("w:val"u8, style.Tracking.Twips).Raw("/><w:kern w:val=\"0\"/><w:sz"u8).Attribute("w:val"u8, half).Raw("/><w:szCs"u8).Attribute("w:val"u8, half).Raw("/></w:rPr>"u8);
    }

    private void WriteFonts(string latin, string chinese) =>
        xml.Raw("<w:rFonts"u8).Attribute("w:ascii"u8, latin).Attribute("w:eastAsia"u8, chinese).Attribute("w:hAnsi"u8, latin).Attribute("w:cs"u8, latin).Raw("/>"u8);

    /// <summary>Sizes in the file are half-points.</summary>
    public static long HalfPoints(Length size) => Length.DivideRounded(size.Emu * 2, Length.EmuPerPoint);

    private static int HeadingLevel(DocxStyle style) => style is >= DocxStyle.Heading1 and <= DocxStyle.Heading4 ? style - DocxStyle.Heading1 + 1 : 0;
}
