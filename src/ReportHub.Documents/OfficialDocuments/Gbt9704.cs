using ReportHub.Foundation;

namespace ReportHub.Documents;

/// <summary>
/// Distances that GB/T 9704-2012 fixes between elements, each with its clause; page and type sizes are in the style sheet. Rows are 一行 of the grid,
/// ems are the cells of a size-3 character. The auditor types its own constants from the standard and never reads these.
/// </summary>
public static class Gbt9704
{
    /// <summary>7.2.4: upper edge of the issuer mark below the upper edge of the type area.</summary>
    public static readonly Length MarkBelowAreaTop = Length.FromMillimetres(35);

    /// <summary>Line of a mark of this size: 1.2 of it, so that no application clips its ink; what follows is measured from its lower edge in PDF and DOCX alike.</summary>
    public static Length MarkLine(Length size) => size.Scale(6, 5);

    /// <summary>7.2.5: the number stands two blank rows below the mark.</summary>
    public const int BlankRowsAboveNumber = 2;

    /// <summary>Thickness of the red rule is not in the standard; practice 0.35 to 0.5 mm (domain.md 1.5). 1 pt as in the DOCX.</summary>
    public static readonly Length RedRuleThickness = Length.FromPoints(1);

    /// <summary>7.3.1: the title stands two blank rows below the red rule.</summary>
    public const int BlankRowsAboveTitle = 2;

    /// <summary>7.3.2: one blank row between title and 主送机关.</summary>
    public const int BlankRowsAboveMainTo = 1;

    /// <summary>7.3.4: one blank row between body and 附件说明.</summary>
    public const int BlankRowsAboveAnnexNote = 1;

    /// <summary>7.3.5.2: one blank row above the unsealed signature.</summary>
    public const int BlankRowsAboveUnsealedSignature = 1;

    /// <summary>7.3.5.1: a sealed date stands 4 em from the right edge.</summary>
    public const int SealedDateRightIndent = 4;

    /// <summary>7.3.5.2: an unsealed name stands 2 em from the right edge, and the date starts 2 em right of it.</summary>
    public const int UnsealedIndent = 2;

    /// <summary>7.3.7: the annex title stands on row 3.</summary>
    public const int AnnexTitleRow = 3;

    /// <summary>White between annex title and content; not in the standard, one row by practice.</summary>
    public const int BlankRowsBelowAnnexTitle = 1;

    /// <summary>7.4.1: first and last line of the imprint.</summary>
    public static readonly Length ImprintOuterRule = Length.FromMillimetres(0.35m);

    /// <summary>7.4.1: lines between.</summary>
    public static readonly Length ImprintInnerRule = Length.FromMillimetres(0.25m);

    /// <summary>7.2.7 in one arithmetic with the DOCX: the rule's upper edge below the bottom of the number's row, 4.0 mm below its em box (docx-notes.md, Head).</summary>
    public static readonly Length RuleBelowNumberRow = Length.FromTwips(150);

    /// <summary>7.4.2, 7.4.3: one em of the imprint's own size from either edge.</summary>
    public const int ImprintIndent = 1;

    /// <summary>7.5: the dash beside the page number stands 7 mm below the type area.</summary>
    public static readonly Length FolioBelowArea = Length.FromMillimetres(7);

    /// <summary>7.5: one em of the folio's own size from the outer edge.</summary>
    public const int FolioIndent = 1;

    /// <summary>A title line holds at most 20 characters of size 2 in 156 mm (domain.md 1.3).</summary>
    public const int TitleCharacters = 20;

    /// <summary>Baseline below the top of an exact line, in hundredths of its pitch: what Word does (docx-notes.md), so PDF and DOCX agree.</summary>
    public const int BaselinePercent = 80;
}
