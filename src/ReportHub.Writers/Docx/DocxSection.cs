namespace ReportHub.Writers;

/// <summary>How a section begins.</summary>
internal enum SectionStart
{
    /// <summary>The only section, or the first.</summary>
    None,
    NextPage,
    EvenPage,
}

/// <summary>What a section shows beside its text: the preview mark above, no folio below where a blank page precedes the imprint (7.5).</summary>
internal readonly record struct SectionLook(bool Preview, bool EmptyFooters, SectionStart Start);

/// <summary>w:sectPr: paper, type area, grid, headers and footers.</summary>
internal static class DocxSection
{
    public static void Write(MarkupBuffer xml, DocxGeometry geometry, SectionLook look)
    {
        xml.Raw("<w:sectPr>"u8);
        if (look.Preview)
        {
            xml.Raw("<w:headerReference w:type=\"default\" r:id=\"headerPreview\"/><w:headerReference w:type=\"even\" r:id=\"headerPreview\"/>"u8);
        }

        xml.Raw(look.EmptyFooters
            ? "<w:footerReference w:type=\"default\" r:id=\"footerEmpty\"/><w:footerReference w:type=\"even\" r:id=\"footerEmpty\"/>"u8
            : "<w:footerReference w:type=\"default\" r:id=\"footerOdd\"/><w:footerReference w:type=\"even\" r:id=\"footerEven\"/>"u8);
        xml.Raw(look.Start switch
        {
            SectionStart.None => default,
            SectionStart.NextPage => "<w:type w:val=\"nextPage\"/>"u8,
            SectionStart.EvenPage => "<w:type w:val=\"evenPage\"/>"u8,
            _ => throw new InvalidOperationException($"No DOCX form for {look.Start}."),
        });
        xml.Raw("<w:pgSz"u8).Attribute("w:w"u8, geometry.Width).Attribute("w:h"u8, geometry.Height).Raw("/><w:pgMar"u8);
        xml.Attribute("w:top"u8, geometry.Top).Attribute("w:right"u8, geometry.Right).Attribute("w:bottom"u8, geometry.Bottom).Attribute("w:left"u8, geometry.Left);
        xml.Attribute("w:header"u8, geometry.Header).Attribute("w:footer"u8, geometry.Footer).Raw(" w:gutter=\"0\"/><w:cols w:space=\"0\"/><w:docGrid w:type=\"lines\""u8);
        xml.Attribute("w:linePitch"u8, geometry.Row).Raw("/></w:sectPr>"u8);
    }
}
