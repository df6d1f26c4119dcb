using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>What the elements of the standard add to the styles of the sheet: room above, height of a line, indents, tabs, lines.</summary>
internal sealed class DocxStyleLook(ReportDocument document, LayoutDecisions decisions, DocxGeometry geometry)
{
    private long ImprintEm => document.Style[StyleName.Imprint].Size.Twips * Gbt9704.ImprintIndent;

    public static int HeadingLevel(DocxStyle style) => style is >= DocxStyle.Heading1 and <= DocxStyle.Heading4 ? style - DocxStyle.Heading1 + 1 : 0;

    public long? BlankBefore(DocxStyle style) => style switch
    {
        DocxStyle.DocumentNumber => geometry.Row * Gbt9704.BlankRowsAboveNumber,
        DocxStyle.RedRule or DocxStyle.RedRuleRoom => 0,
        DocxStyle.Title when document.Official is not null => geometry.Row * Gbt9704.BlankRowsAboveTitle,
        DocxStyle.MainTo => geometry.Row * Gbt9704.BlankRowsAboveMainTo,
        DocxStyle.AnnexTitle => geometry.Row * (Gbt9704.AnnexTitleRow - 2),
        _ => null,
    };

    /// <summary>The one blank row that follows instead of going before: a table under the title of an annex has no "before".</summary>
    public long? BlankAfter(DocxStyle style) => style == DocxStyle.AnnexTitle ? geometry.Row * Gbt9704.BlankRowsBelowAnnexTitle : null;

    /// <summary>Exact height of a line; a line that holds a picture is as high as that and has none.</summary>
    public long? Line(DocxStyle kind, TextStyle style) => kind switch
    {
        DocxStyle.IssuerMark => Gbt9704.MarkLine(decisions.IssuerMarkSize).Twips,
        DocxStyle.RedRule => Gbt9704.RuleBelowNumberRow.Twips,
        DocxStyle.RedRuleRoom => (Gbt9704.RuleBelowNumberRow + Gbt9704.RedRuleThickness).Twips,
        DocxStyle.Folio => geometry.FolioLine,
        DocxStyle.Anchor => DocxBody.AnchorLine,
        DocxStyle.CoverTitle => DocxCover.TitleLine(style),
        DocxStyle.Figure => null,
        DocxStyle.Body or (>= DocxStyle.Heading1 and <= DocxStyle.Heading4) => (decisions.BodyLinePitch ?? style.LinePitch).Twips,
        _ => style.LinePitch.Twips,
    };

    public Length Size(DocxStyle kind, TextStyle style) => kind switch
    {
        DocxStyle.IssuerMark => decisions.IssuerMarkSize,
        DocxStyle.Anchor or DocxStyle.Figure => Length.FromPoints(1),
        _ => style.Size,
    };

    public static Alignment AlignmentOf(DocxStyle kind, TextStyle style) => kind switch
    {
        DocxStyle.RedRule or DocxStyle.RedRuleRoom or DocxStyle.LetterRule or DocxStyle.LetterNumber or DocxStyle.Anchor or DocxStyle.SignatureName or DocxStyle.SignatureDate
            or DocxStyle.PrintLine or DocxStyle.AnnexNote => Alignment.Left,
        DocxStyle.PreviewMark or DocxStyle.DocumentNumber or DocxStyle.IssuerMark or DocxStyle.Figure => Alignment.Centre,
        DocxStyle.CopyTo or DocxStyle.SubjectWords => Alignment.Justify,
        _ => style.Alignment,
    };

    /// <summary>What stands before the spacing: page breaks, borders, tabs.</summary>
    public void WriteFlow(MarkupBuffer xml, DocxStyle style)
    {
        switch (style)
        {
            case >= DocxStyle.Heading1 and <= DocxStyle.Heading4:
                xml.Raw("<w:keepNext/>"u8);
                break;
            case DocxStyle.AnnexLabel:
                xml.Raw("<w:keepNext/><w:pageBreakBefore/>"u8);
                break;
            case DocxStyle.RedRule:
                xml.Raw("<w:pBdr><w:bottom w:val=\"single\""u8).Attribute("w:sz"u8, Gbt9704.RedRuleThickness.Emu * 8 / Length.EmuPerPoint);
                xml.Raw(" w:space=\"0\" w:color=\"FF0000\"/></w:pBdr>"u8);
                break;
            case DocxStyle.PrintLine:
                Tab(xml, geometry.AreaWidth - ImprintEm, default);
                break;
            case DocxStyle.LetterNumber:
                Tab(xml, geometry.AreaWidth, default);
                break;
            case >= DocxStyle.Contents1 and <= DocxStyle.Contents3:
                Tab(xml, geometry.AreaWidth, " w:leader=\"dot\""u8);
                break;
        }
    }

    public void WriteIndents(MarkupBuffer xml, DocxStyle kind, TextStyle style)
    {
        switch (kind)
        {
            case DocxStyle.CopyTo:
                DocxText.WriteIndent(xml, new(ImprintEm + (3 * ImprintEm), ImprintEm, 3 * ImprintEm));
                break;
            case DocxStyle.SubjectWords:
                DocxText.WriteIndent(xml, new((style.Cell * 4).Twips, 0, (style.Cell * 4).Twips));
                break;
            case DocxStyle.PrintLine:
                DocxText.WriteIndent(xml, new(ImprintEm));
                break;
            case DocxStyle.Note:
                WriteFirstLine(xml, style, Gbt9704.ListIndent);
                break;
            case DocxStyle.FootnoteText:
                var hang = (style.Size * ReportMetrics.NoteHang).Twips;
                DocxText.WriteIndent(xml, new(hang, 0, hang));
                break;
            case >= DocxStyle.Contents1 and <= DocxStyle.Contents3:
                var level = kind - DocxStyle.Contents1;
                // No room kept at the right as on our pages: some applications lose what a tab sets beyond an indent.
                DocxText.WriteIndent(xml, new((style.Cell * ReportMetrics.ContentsIndent * level).Twips));
                break;
            case DocxStyle.Body or (>= DocxStyle.Heading1 and <= DocxStyle.Heading4):
                WriteFirstLine(xml, style, style.FirstLineIndent);
                break;
        }
    }

    /// <summary>Headings and the titles of annexes are what a navigation pane shows.</summary>
    public static void WriteOutline(MarkupBuffer xml, DocxStyle style)
    {
        var level = HeadingLevel(style);
        if (level > 0 || style == DocxStyle.AnnexTitle)
        {
            xml.Raw("<w:outlineLvl"u8).Attribute("w:val"u8, Math.Max(level, 1) - 1).Raw("/>"u8);
        }
    }

    private static void Tab(MarkupBuffer xml, long position, ReadOnlySpan<byte> leader) =>
        xml.Raw("<w:tabs><w:tab w:val=\"right\""u8).Raw(leader).Attribute("w:pos"u8, position).Raw("/></w:tabs>"u8);

    private static void WriteFirstLine(MarkupBuffer xml, TextStyle style, int cells)
    {
        if (cells > 0)
        {
            xml.Raw("<w:ind"u8).Attribute("w:firstLineChars"u8, cells * 100L).Attribute("w:firstLine"u8, (style.Cell * cells).Twips).Raw("/>"u8);
        }
    }
}
