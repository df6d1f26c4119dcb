using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>styles.xml: the style sheet as named styles, so that a clerk who edits the file keeps the standard's look.</summary>
internal sealed class DocxStyles(ReportDocument document, LayoutDecisions decisions, DocxGeometry geometry)
{
    private readonly MarkupBuffer xml = DocxParts.Open("styles"u8, 32 * 1024);
    private readonly DocxStyleLook look = new(document, decisions, geometry);

    public MarkupBuffer Write()
    {
        WriteDefaults();
        foreach (var entry in DocxStyleEntry.All)
        {
            WriteParagraphStyle(entry);
        }

        for (var level = 1; level <= HeadingNumbering.Levels; level++)
        {
            WriteCharacters(RunFormat.Heading(level), "接排标题 " + (char)('0' + level), document.Style.Heading(level), DocxStyleEntry.Of(DocxStyleEntry.Heading(level)).Id);
        }

        WriteElementCharacters();
        WriteStrong();
        return xml.Raw("</w:styles>"u8);
    }

    /// <summary>Sizes in the file are half-points.</summary>
    public static long HalfPoints(Length size) => Length.DivideRounded(size.Emu * 2, Length.EmuPerPoint);

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
        var level = DocxStyleLook.HeadingLevel(entry.Style);
        xml.Raw(entry.IsBuiltIn ? "<w:style w:type=\"paragraph\""u8 : "<w:style w:type=\"paragraph\" w:customStyle=\"1\""u8);
        xml.Attribute("w:styleId"u8, entry.Id).Raw("><w:name"u8).Attribute("w:val"u8, entry.Name).Raw("/><w:basedOn w:val=\"Normal\"/>"u8);
        if (level > 0 || entry.Style is DocxStyle.Title or DocxStyle.Subtitle or DocxStyle.MainTo)
        {
            xml.Raw("<w:next w:val=\"OfficialBody\"/>"u8);
        }

        if (level > 0)
        {
            xml.Raw("<w:link"u8).Attribute("w:val"u8, RunFormat.Heading(level)).Raw("/>"u8);
        }

        xml.Raw("<w:qFormat/><w:pPr>"u8);
        look.WriteFlow(xml, entry.Style);
        WriteSpacing(entry.Style, style);
        look.WriteIndents(xml, entry.Style, style);
        DocxText.WriteAlignment(xml, DocxStyleLook.AlignmentOf(entry.Style, style));
        DocxStyleLook.WriteOutline(xml, entry.Style);
        xml.Raw("</w:pPr>"u8);
        WriteRun(style, look.Size(entry.Style, style), entry.Style);
        xml.Raw("</w:style>"u8);
    }

    private void WriteSpacing(DocxStyle kind, TextStyle style)
    {
        if (look.Line(kind, style) is { } line)
        {
            DocxText.WriteSpacing(xml, look.BlankBefore(kind), line, look.BlankAfter(kind));
        }
        else
        {
            xml.Raw("<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>"u8);
        }
    }

    /// <summary>Faces that stand inside a paragraph of another style; a note's mark is raised as much as Word raises its own.</summary>
    private void WriteElementCharacters()
    {
        WriteCharacters(RunFormat.Signer, "签发人姓名", document.Style[StyleName.SignerName]);
        WriteCharacters(RunFormat.AttendanceLabel, "出席名单标签", document.Style[StyleName.AttendanceLabel]);
        WriteCharacters(RunFormat.Classification, "密级文字", document.Style[StyleName.Classification]);
        WriteCharacters(RunFormat.SubjectWords, "主题词文字", document.Style[StyleName.Classification] with { Font = FontRole.Xiaobiaosong });
        xml.Raw("<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:basedOn w:val=\"DefaultParagraphFont\"/>"u8);
        xml.Raw("<w:rPr><w:spacing w:val=\"0\"/><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"u8);
    }

    private void WriteCharacters(string id, string name, TextStyle style, string? paragraph = null)
    {
        xml.Raw("<w:style w:type=\"character\" w:customStyle=\"1\""u8).Attribute("w:styleId"u8, id).Raw("><w:name"u8).Attribute("w:val"u8, name);
        xml.Raw("/><w:basedOn w:val=\"DefaultParagraphFont\"/>"u8);
        if (paragraph is not null)
        {
            xml.Raw("<w:link"u8).Attribute("w:val"u8, paragraph).Raw("/>"u8);
        }

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
        var half = HalfPoints(size);
        xml.Raw("<w:spacing"u8).Attribute("w:val"u8, style.Tracking.Twips).Raw("/><w:kern w:val=\"0\"/><w:sz"u8).Attribute("w:val"u8, half).Raw("/><w:szCs"u8).Attribute("w:val"u8, half).Raw("/></w:rPr>"u8);
    }

    private void WriteFonts(string latin, string chinese) =>
        xml.Raw("<w:rFonts"u8).Attribute("w:ascii"u8, latin).Attribute("w:eastAsia"u8, chinese).Attribute("w:hAnsi"u8, latin).Attribute("w:cs"u8, latin).Raw("/>"u8);
}
