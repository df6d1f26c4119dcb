using ReportHub.Foundation;

namespace ReportHub.Documents;

/// <summary>Distances of long documents; not in the standard, so practice, written down once for PDF and DOCX.</summary>
public static class ReportMetrics
{
    /// <summary>Pictures without a width of their own are shown at this density.</summary>
    public const int PixelsPerInch = 150;

    /// <summary>Lower edge of the running head's em box above the type area: as far as the folio below it.</summary>
    public static readonly Length HeadAboveArea = Gbt9704.FolioBelowArea;

    /// <summary>The thin line above the notes of a page, as wide as a quarter of the type area.</summary>
    public const int NoteRuleShare = 4;

    public static readonly Length NoteRule = Length.FromPoints(0.5m);

    /// <summary>White between the text and the notes' line.</summary>
    public static readonly Length AboveNoteRule = Length.FromPoints(6);

    /// <summary>White between the notes' line and the first note.</summary>
    public static readonly Length BelowNoteRule = Length.FromPoints(4);

    /// <summary>A note's text stands so many ems of its own size right of its number.</summary>
    public const int NoteHang = 2;

    /// <summary>Size of a raised mark in percent of the text it stands in.</summary>
    public const int NoteMarkPercent = 60;

    /// <summary>A mark is raised by this share of the text's size.</summary>
    public const int NoteMarkRisePercent = 40;

    /// <summary>White above a figure, and between its caption and what follows, in halves of a row.</summary>
    public const int FigureHalfRows = 1;

    /// <summary>Blank rows between a report's title and its text.</summary>
    public const int BlankRowsBelowTitle = 1;

    /// <summary>The contents keep so many ems at the right for page numbers.</summary>
    public const int ContentsNumberEms = 3;

    /// <summary>A level of the contents stands so many ems right of the one above it.</summary>
    public const int ContentsIndent = 1;

    /// <summary>The cover's title begins this share of the type area's height below its top, in percent: with two lines it ends in the upper third.</summary>
    public const int CoverTitlePercent = 16;

    /// <summary>The cover's entries begin this share of the type area's height below its top, in percent.</summary>
    public const int CoverEntriesPercent = 48;
}
