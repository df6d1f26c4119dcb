using System.Globalization;
using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>
/// The foot of a page. 7.5: — 1 — one em from the outer edge, odd pages right, even pages left. On a turned page (clause 8) it keeps its place on the
/// sheet, so it stands in the left margin of what is read, in a floating table that is read downwards.
/// </summary>
internal sealed class DocxFolio(DocxGeometry geometry, FolioForm form, int pageCount)
{
    /// <summary>Twips by which the folio stands higher than the section's foot: that of a letter is lower.</summary>
    public long Lift { get; init; }

    /// <summary>Field that gives the total of pages.</summary>
    public string Total { get; init; } = " NUMPAGES ";

    private bool IsTurned => geometry.Orientation == PageOrientation.Landscape;

    public bool SidesDiffer => form == FolioForm.Standard;

    /// <summary>Feet of equal key have equal content.</summary>
    public string Key(bool odd) => string.Create(CultureInfo.InvariantCulture, $"folio {geometry.Orientation} {form} {odd || !SidesDiffer} {Lift} {(form == FolioForm.PageOfPages ? Total : "")}");

    public MarkupBuffer Write(bool odd)
    {
        var xml = DocxParts.Open("ftr"u8, 2048);
        var text = new DocxText(xml, new DocxLinks());
        if (form == FolioForm.None)
        {
            text.Paragraph(new(DocxStyle.Folio), "");
        }
        else if (IsTurned)
        {
            WriteTurned(text, odd);
        }
        else
        {
            WriteLine(text, odd);
            text.Spacer(Lift);
        }

        return xml.Raw("</w:ftr>"u8);
    }

    private void WriteLine(DocxText text, bool odd)
    {
        text.Begin(Place(odd));
        switch (form)
        {
            case FolioForm.Standard or FolioForm.Centred:
                text.Run("— ", default);
                text.Field(" PAGE ", odd ? "1" : "2");
                text.Run(" —", default);
                break;
            case FolioForm.PageOfPages:
                text.Run("第 ", default);
                text.Field(" PAGE ", "1");
                text.Run(" 页　共 ", default);
                text.Field(Total, pageCount.ToString(CultureInfo.InvariantCulture));
                text.Run(" 页", default);
                break;
            default:
                throw new InvalidOperationException($"No DOCX form for {form}.");
        }

        text.End();
    }

    private ParagraphProperties Place(bool odd) => (form, odd) switch
    {
        (FolioForm.Standard, true) => new(DocxStyle.Folio) { Indent = new(0, geometry.FolioIndent), Alignment = Alignment.Right },
        (FolioForm.Standard, false) => new(DocxStyle.Folio) { Indent = new(geometry.FolioIndent), Alignment = Alignment.Left },
        _ => new(DocxStyle.Folio) { Alignment = Alignment.Centre },
    };

    /// <summary>One cell as wide as the folio's line and as long as the type area; its distance from the paper's edge is that of a folio below.</summary>
    private void WriteTurned(DocxText text, bool odd)
    {
        var xml = text.Xml;
        xml.Raw("<w:tbl><w:tblPr><w:tblpPr w:leftFromText=\"0\" w:rightFromText=\"0\" w:vertAnchor=\"page\" w:horzAnchor=\"page\""u8);
        xml.Attribute("w:tblpX"u8, geometry.Footer).Attribute("w:tblpY"u8, geometry.Top).Raw("/><w:tblOverlap w:val=\"never\"/><w:tblW"u8);
        xml.Attribute("w:w"u8, geometry.FolioLine).Raw(" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"u8);
        DocxTables.CellMargins(xml, 0);
        xml.Raw("</w:tblPr><w:tblGrid><w:gridCol"u8).Attribute("w:w"u8, geometry.FolioLine).Raw("/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight"u8);
        xml.Attribute("w:val"u8, geometry.AreaHeight).Raw(" w:hRule=\"exact\"/></w:trPr><w:tc><w:tcPr><w:tcW"u8).Attribute("w:w"u8, geometry.FolioLine);
        xml.Raw(" w:type=\"dxa\"/><w:textDirection w:val=\"tbRl\"/></w:tcPr>"u8);
        WriteLine(text, odd);
        xml.Raw("</w:tc></w:tr></w:tbl>"u8);
        text.Begin(new(DocxStyle.Anchor));
        text.End();
    }
}
