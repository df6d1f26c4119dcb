using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>w:sectPr: paper, type area, grid, headers and footers. Order of the elements is that of the schema (ECMA-376 17.6.17).</summary>
internal static class DocxSection
{
    public static void Write(MarkupBuffer xml, DocxGeometry geometry, SectionLook look, in MarginIds margins, bool hasGrid)
    {
        xml.Raw("<w:sectPr>"u8);
        WriteReferences(xml, margins);
        xml.Raw(look.Start switch
        {
            SectionStart.None => default,
            SectionStart.NextPage => "<w:type w:val=\"nextPage\"/>"u8,
            SectionStart.EvenPage => "<w:type w:val=\"evenPage\"/>"u8,
            _ => throw new InvalidOperationException($"No DOCX form for {look.Start}."),
        });
        xml.Raw("<w:pgSz"u8).Attribute("w:w"u8, geometry.Width).Attribute("w:h"u8, geometry.Height);
        xml.Raw(geometry.Orientation == PageOrientation.Landscape ? " w:orient=\"landscape\"/><w:pgMar"u8 : "/><w:pgMar"u8);
        xml.Attribute("w:top"u8, geometry.Top).Attribute("w:right"u8, geometry.Right).Attribute("w:bottom"u8, geometry.Bottom).Attribute("w:left"u8, geometry.Left);
        xml.Attribute("w:header"u8, margins.HeaderDistance).Attribute("w:footer"u8, margins.FooterDistance).Raw(" w:gutter=\"0\"/>"u8);
        WriteNumbering(xml, look);
        xml.Raw("<w:cols w:space=\"0\"/>"u8);
        xml.Raw(look.HasFirstPage ? "<w:titlePg/>"u8 : default);
        xml.Raw(hasGrid ? "<w:docGrid w:type=\"lines\""u8 : "<w:docGrid"u8).Attribute("w:linePitch"u8, geometry.Row).Raw("/></w:sectPr>"u8);
    }

    private static void WriteReferences(MarkupBuffer xml, in MarginIds margins)
    {
        Reference(xml, "header"u8, "default"u8, margins.Header);
        Reference(xml, "header"u8, "even"u8, margins.Header);
        Reference(xml, "header"u8, "first"u8, margins.FirstHeader);
        Reference(xml, "footer"u8, "default"u8, margins.OddFooter);
        Reference(xml, "footer"u8, "even"u8, margins.EvenFooter);
        Reference(xml, "footer"u8, "first"u8, margins.FirstFooter);
    }

    private static void Reference(MarkupBuffer xml, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> pages, string? id)
    {
        if (id is not null)
        {
            xml.Raw("<w:"u8).Raw(kind).Raw("Reference w:type=\""u8).Raw(pages).Raw("\""u8).Attribute("r:id"u8, id).Raw("/>"u8);
        }
    }

    private static void WriteNumbering(MarkupBuffer xml, SectionLook look)
    {
        var roman = look.Pages.Numbering switch
        {
            NumberForm.Arabic => false,
            NumberForm.RomanLower => true,
            _ => throw new InvalidOperationException($"No DOCX form for {look.Pages.Numbering}."),
        };
        if (!roman && !look.Restarts)
        {
            return;
        }

        xml.Raw("<w:pgNumType"u8).Raw(roman ? " w:fmt=\"lowerRoman\""u8 : default).Raw(look.Restarts ? " w:start=\"1\"/>"u8 : "/>"u8);
    }
}

/// <summary>Relationship ids of a section's heads and feet, and their distances from the edge of the paper in twips; null where the section has none.</summary>
internal readonly record struct MarginIds(string? Header, string? FirstHeader, string OddFooter, string EvenFooter, string? FirstFooter, long HeaderDistance, long FooterDistance);
