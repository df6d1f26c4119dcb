namespace ReportHub.Documents;

/// <summary>
/// The look of a run of pages (一部分的版面): its orientation, folio and numbering. What is null is that of the style sheet.
/// </summary>
public sealed record PartStyle
{
    public PageOrientation Orientation { get; init; }

    /// <summary>Null takes <see cref="StyleSheet.Folio"/>.</summary>
    public FolioForm? Folio { get; init; }

    public NumberForm Numbering { get; init; }

    /// <summary>Page numbers begin at 1 again.</summary>
    public bool RestartsNumbering { get; init; }

    /// <summary>页眉: centred above the type area on every page of the part but the first where <see cref="FirstPageHasHeader"/> is false; empty is none.</summary>
    public IReadOnlyList<Inline> Header { get; init; } = [];

    public bool FirstPageHasHeader { get; init; } = true;
}

/// <summary>How the sheet is read.</summary>
public enum PageOrientation
{
    Portrait,

    /// <summary>横排 (clause 8): the content is turned 90 degrees counter-clockwise on a portrait sheet, its head at the sheet's left edge; the folio keeps its place.</summary>
    Landscape,
}

/// <summary>Where and how the page number stands.</summary>
public enum FolioForm
{
    /// <summary>7.5: — 1 —, odd pages right, even pages left.</summary>
    Standard,

    /// <summary>— 1 — centred, for reports.</summary>
    Centred,

    /// <summary>第 1 页　共 9 页, centred; the total is that of the part's numbering.</summary>
    PageOfPages,

    /// <summary>No page number.</summary>
    None,
}

/// <summary>Digits of page numbers.</summary>
public enum NumberForm
{
    Arabic,

    /// <summary>ⅰ, ⅱ as Latin letters i, ii: front matter.</summary>
    RomanLower,
}
