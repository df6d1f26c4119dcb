namespace ReportHub.Writers;

/// <summary>The paragraph styles of the file; the imprint and the signature have one per line, because each line stands otherwise.</summary>
internal enum DocxStyle
{
    IssuerMark,
    DocumentNumber,
    RedRule,
    Title,
    MainTo,
    Body,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    AnnexNote,
    SignatureName,
    SignatureDate,
    Note,
    AnnexLabel,
    AnnexTitle,
    TableHeader,
    TableCell,
    CopyTo,
    PrintLine,
    Folio,
    PreviewMark,
    Anchor,
}
