namespace ReportHub.Documents;

/// <summary>The styles of a style sheet; those after <see cref="Folio"/> may be left out and are derived (<see cref="DerivedStyles"/>); the spelling in style.json is the kebab-case of the name.</summary>
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

    /// <summary>份号 7.2.1.</summary>
    CopyNumber,

    /// <summary>密级 7.2.2 and 紧急程度 7.2.3.</summary>
    Classification,

    /// <summary>Name of a 签发人 7.2.6.</summary>
    SignerName,

    /// <summary>出席, 请假, 列席 of minutes (10.3).</summary>
    AttendanceLabel,

    /// <summary>副标题 of a report.</summary>
    Subtitle,

    CoverTitle,
    CoverText,
    ContentsTitle,

    /// <summary>Entries of the contents by level.</summary>
    Contents1,
    Contents2,
    Contents3,

    /// <summary>图题, 表题 and 续表.</summary>
    Caption,

    /// <summary>脚注 at the foot of the page.</summary>
    Footnote,

    /// <summary>页眉.</summary>
    RunningHead,
}
