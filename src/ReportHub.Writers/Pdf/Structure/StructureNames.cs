using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>Standard structure types (ISO 32000-1, 14.8.4): no role map is needed.</summary>
internal static class StructureNames
{
    public static ReadOnlySpan<byte> Of(StructureRole role) => role switch
    {
        StructureRole.Document => "Document"u8,
        StructureRole.Section => "Sect"u8,
        StructureRole.Paragraph => "P"u8,
        StructureRole.Heading1 => "H1"u8,
        StructureRole.Heading2 => "H2"u8,
        StructureRole.Heading3 => "H3"u8,
        StructureRole.Heading4 => "H4"u8,
        StructureRole.Heading5 => "H5"u8,
        StructureRole.List => "L"u8,
        StructureRole.ListItem => "LI"u8,
        StructureRole.ListLabel => "Lbl"u8,
        StructureRole.ListBody => "LBody"u8,
        StructureRole.Table => "Table"u8,
        StructureRole.TableRow => "TR"u8,
        StructureRole.TableHeaderCell => "TH"u8,
        StructureRole.TableDataCell => "TD"u8,
        StructureRole.Link => "Link"u8,
        StructureRole.Span => "Span"u8,
        StructureRole.Figure => "Figure"u8,
        StructureRole.Caption => "Caption"u8,
        StructureRole.TableOfContents => "TOC"u8,
        StructureRole.ContentsItem => "TOCI"u8,
        StructureRole.Reference => "Reference"u8,
        StructureRole.Note => "Note"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
