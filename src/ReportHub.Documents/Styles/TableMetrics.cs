using ReportHub.Foundation;

namespace ReportHub.Documents;

/// <summary>
/// Lines and white of a table; not in the standard, so practice as Word draws it (docx-notes.md, Annexes and tables). Practice draws tables with the lines
/// of the imprint, 0.35 and 0.25 mm (7.4.1); Word holds eighths of a point, so PDF and DOCX both take the nearest it has.
/// </summary>
public static class TableMetrics
{
    /// <summary>Left and right of the text in a cell.</summary>
    public static readonly Length CellSidePadding = Length.FromTwips(57);

    /// <summary>Above and below the text of a row: 15 pt lines give rows of 20.5 pt, 31 to a page.</summary>
    public static readonly Length CellVerticalPadding = Length.FromTwips(55);

    /// <summary>Lines around the table: 0.353 mm (<c>w:sz=8</c>) for 0.35.</summary>
    public static readonly Length OuterRule = Length.FromPoints(1);

    /// <summary>Lines between cells: 0.265 mm (<c>w:sz=6</c>) for 0.25.</summary>
    public static readonly Length InnerRule = Length.FromPoints(0.75m);
}
