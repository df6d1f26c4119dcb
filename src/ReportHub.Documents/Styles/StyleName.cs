namespace ReportHub.Documents;

/// <summary>The styles every style sheet defines; the spelling in style.json is the kebab-case of the name.</summary>
public enum StyleName
{
    IssuerMark,
    DocumentNumber,
    Title,
    MainTo,
    Body,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    AnnexNote,
    Signature,
    Note,
    AnnexLabel,
    AnnexTitle,
    TableHeader,
    TableCell,
    Imprint,
    Folio,
}
