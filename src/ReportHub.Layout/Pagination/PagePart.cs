using ReportHub.Documents;

namespace ReportHub.Layout;

/// <summary>The look of a run of pages as this document has it: every value settled. Each run is an object of its own, so that its first page is known.</summary>
internal sealed class PagePart(PartStyle style, StyleSheet sheet)
{
    public PartStyle Style { get; } = style;

    public PageGeometry Geometry { get; } = style.Orientation switch
    {
        PageOrientation.Portrait => sheet.Page,
        PageOrientation.Landscape => sheet.Page.Turned(),
        _ => throw new InvalidOperationException($"No pages for {style.Orientation}."),
    };

    /// <summary>The sheet as it lies, for what keeps its place on it.</summary>
    public PageGeometry Sheet => sheet.Page;

    public FolioForm Folio { get; } = style.Folio ?? sheet.Folio;

    /// <summary>False for a cover: it takes no number.</summary>
    public bool IsCounted { get; init; } = true;

    /// <summary>The same look after other pages came between.</summary>
    public PagePart Resumed() => new(Style with { RestartsNumbering = false, FirstPageHasHeader = true }, sheet) { IsCounted = IsCounted };
}
