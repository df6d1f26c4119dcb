using ReportHub.Documents;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>署名 and 成文日期 (7.3.5) by indents, so that the columns are right whatever the fonts.</summary>
internal static class DocxSignature
{
    public static void Write(DocxText text, OfficialElements official, LayoutDecisions decisions, DocxGeometry geometry, StyleSheet style)
    {
        if (official.Signature is not { } signature)
        {
            return;
        }

        var cell = style[StyleName.Signature].Cell.Twips;
        var (name, date) = signature.Variant switch
        {
            SignatureVariant.SealSingle => Sealed(decisions, geometry, cell),
            SignatureVariant.NoSeal => Unsealed(decisions, geometry, cell),
            _ => throw new InvalidOperationException($"No DOCX form for {signature.Variant}."),
        };
        var alignment = signature.Variant == SignatureVariant.SealSingle ? Alignment.Centre : (Alignment?)null;
        var blank = geometry.Row * decisions.SignatureBlankRows;
        text.Paragraph(new(DocxStyle.SignatureName) { KeepNext = true, Before = blank, Indent = name, Alignment = alignment }, signature.Organ);
        text.Paragraph(new(DocxStyle.SignatureDate) { Indent = date, Alignment = alignment }, signature.Date);
    }

    /// <summary>Both lines are centred in one box whose middle is the date's: the date ends 4 em from the right edge. A longer name widens its own box on both sides.</summary>
    private static (ParagraphIndent Name, ParagraphIndent Date) Sealed(LayoutDecisions decisions, DocxGeometry geometry, long cell)
    {
        var half = (Gbt9704.SealedDateRightIndent * cell) + (decisions.DateWidth.Twips / 2);
        var axis = geometry.AreaWidth - half;
        var nameHalf = Math.Max(half, (decisions.OrganWidth.Twips / 2) + cell);
        return (new(axis - nameHalf, half - nameHalf), new(axis - half));
    }

    /// <summary>The name ends 2 em from the right edge and the date starts 2 em right of the name's start; a date longer than the name takes the right edge instead.</summary>
    private static (ParagraphIndent Name, ParagraphIndent Date) Unsealed(LayoutDecisions decisions, DocxGeometry geometry, long cell)
    {
        var step = Gbt9704.UnsealedIndent * cell;
        var longest = decisions.DateWidth > decisions.OrganWidth ? decisions.DateWidth : decisions.OrganWidth;
        var start = geometry.AreaWidth - step - longest.Twips;
        var date = decisions.DateWidth > decisions.OrganWidth ? start : start + step;
        return (new(date - step), new(date));
    }
}
