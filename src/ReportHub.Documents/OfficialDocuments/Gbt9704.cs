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

    /// <summary>Distance of the lines of a joint mark: 4/3 of its size, so that a stack of names reads as one block (practice; 7.2.4 gives none).</summary>
    public static Length JointMarkPitch(Length size) => size.Scale(4, 3);

    /// <summary>White between the names of a joint mark and the word at their right: half an em of the mark (practice).</summary>
    public static Length JointMarkGap(Length size) => size / 2;

    /// <summary>7.2.4: a mark is made smaller until it fits, but never smaller than size 3, the type of the text.</summary>
    public static readonly Length LeastMarkSize = Length.FromPoints(16);

    /// <summary>7.2.1: 份号 on row 1 of the type area.</summary>
    public const int CopyNumberRow = 1;

    /// <summary>7.2.2: 密级和保密期限 on row 2, whether there is a 份号 or not.</summary>
    public const int SecrecyRow = 2;

    /// <summary>7.2.5: the number stands two blank rows below the mark.</summary>
    public const int BlankRowsAboveNumber = 2;

    /// <summary>7.2.5 and 7.2.6: in an upward document the number stands one em from the left edge, the signers one em from the right.</summary>
    public const int UpwardIndent = 1;

    /// <summary>7.2.6: names of signers in a row.</summary>
    public const int SignersPerRow = 2;

    /// <summary>7.2.6: 均匀编排, one em between the names of a row (practice).</summary>
    public const int SignerGap = 1;

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

    /// <summary>7.3.5.1: seals neither touch nor overlap; the standard gives no distance, 3 mm are seen as white.</summary>
    public static readonly Length SealGap = Length.FromMillimetres(3);

    /// <summary>7.3.5.1: name and date stand slightly below the seal's centre; its centre is 5 mm above the lower edge of the name's row (domain.md 1.7).</summary>
    public static readonly Length SealCentreAboveNameBottom = Length.FromMillimetres(5);

    /// <summary>White between names of one row of a joint signature, in ems.</summary>
    public const int JointNameGap = 1;

    /// <summary>7.3.5.3: two blank rows above the signature stamp.</summary>
    public const int BlankRowsAboveStamp = 2;

    /// <summary>7.3.5.3: the stamp and the date below it stand 4 em from the right edge.</summary>
    public const int StampRightIndent = 4;

    /// <summary>7.3.5.3: the post title ends 2 em left of the stamp.</summary>
    public const int PostTitleGap = 2;

    /// <summary>7.3.5.3: one blank row between stamp and date.</summary>
    public const int BlankRowsBelowStamp = 1;

    /// <summary>Room for a signature stamp; the standard gives no size, stamps in use are some 40 x 18 mm.</summary>
    public static readonly Length StampWidth = Length.FromMillimetres(40);

    /// <inheritdoc cref="StampWidth"/>
    public static readonly Length StampHeight = Length.FromMillimetres(18);

    /// <summary>Rows that a stamp takes: 20.4 mm of 28.95 pt rows hold 18 mm with white between stamps that stand below each other.</summary>
    public const int StampRows = 2;

    /// <summary>7.3.5.5: lines are set closer for the signature's sake down to this distance at 16 pt, other sizes in proportion: 5 % below the grid's are not seen.</summary>
    public static readonly Length LeastBodyPitch = Length.FromPoints(27.5m);

    /// <summary>Type size that <see cref="LeastBodyPitch"/> belongs to.</summary>
    public static readonly Length LeastBodyPitchSize = Length.FromPoints(16);

    /// <summary>7.3.6 and 10.3: 附注 and attendance lists stand 2 em from the left edge.</summary>
    public const int ListIndent = 2;

    /// <summary>10.3: one blank row above the attendance lists.</summary>
    public const int BlankRowsAboveAttendance = 1;

    /// <summary>10.2: upper edge of an order's mark below the upper edge of the type area.</summary>
    public static readonly Length OrderMarkBelowAreaTop = Length.FromMillimetres(20);

    /// <summary>10.2: two blank rows between 令号 and text.</summary>
    public const int BlankRowsBelowOrderNumber = 2;

    /// <summary>10.1: upper edge of a letter's mark below the upper edge of the paper.</summary>
    public static readonly Length LetterMarkBelowPaperTop = Length.FromMillimetres(30);

    /// <summary>10.1: the first double line stands 4 mm below a letter's mark.</summary>
    public static readonly Length LetterRuleBelowMark = Length.FromMillimetres(4);

    /// <summary>10.1: the second double line stands 20 mm above the lower edge of the paper.</summary>
    public static readonly Length LetterRuleAbovePaperBottom = Length.FromMillimetres(20);

    /// <summary>10.1: length of a letter's double lines.</summary>
    public static readonly Length LetterRuleWidth = Length.FromMillimetres(170);

    /// <summary>Thick line of a letter's pair; not in the standard, 3 pt as the DOCX draws it.</summary>
    public static readonly Length LetterThickRule = Length.FromPoints(3);

    /// <summary>Thin line of a letter's pair, and the white between: 0.75 pt as the DOCX draws them.</summary>
    public static readonly Length LetterThinRule = Length.FromPoints(0.75m);

    /// <inheritdoc cref="LetterThinRule"/>
    public static readonly Length LetterRuleGap = Length.FromPoints(0.75m);

    /// <summary>10.1: 7/8 of the height of a size-3 character between a double line and the text next to it.</summary>
    public static Length LetterRuleDistance(Length sizeThree) => sizeThree.Scale(7, 8);

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

    /// <summary>Upper edge of a character's em box above its baseline, in hundredths of the em; the lower edge is what is left of 100 below it.</summary>
    public const int EmBoxPercent = 88;
}
