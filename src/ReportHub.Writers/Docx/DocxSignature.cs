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
        var blank = geometry.Row * decisions.SignatureBlankRows;
        text.Paragraph(name with { KeepNext = true, Before = blank }, signature.Organs[0]);
        text.Paragraph(date with { KeepNext = official.Note.Count > 0 }, signature.Date);
    }

    /// <summary>Both lines are centred in one box whose middle is the date's: the date ends 4 em from the right edge. A name that would pass the edge ends there.</summary>
    private static (ParagraphProperties Name, ParagraphProperties Date) Sealed(LayoutDecisions decisions, DocxGeometry geometry, long cell)
    {
        var box = (2 * Gbt9704.SealedDateRightIndent * cell) + decisions.DateWidth.Twips;
        var centred = new ParagraphProperties(DocxStyle.SignatureDate) { Indent = new(geometry.AreaWidth - box), Alignment = Alignment.Centre };
        var name = decisions.OrganWidth.Twips <= box
            ? centred with { Style = DocxStyle.SignatureName }
            : new ParagraphProperties(DocxStyle.SignatureName) { Alignment = Alignment.Right };
        return (name, centred);
    }

    /// <summary>The name ends 2 em from the right edge and the date starts 2 em right of the name's start; a date too long for that takes the edge, the name starts 2 em left of it.</summary>
    private static (ParagraphProperties Name, ParagraphProperties Date) Unsealed(LayoutDecisions decisions, DocxGeometry geometry, long cell)
    {
        var step = Gbt9704.UnsealedIndent * cell;
        var name = geometry.AreaWidth - step - decisions.OrganWidth.Twips;
        var date = Math.Min(name + step, geometry.AreaWidth - step - decisions.DateWidth.Twips);
        return (new(DocxStyle.SignatureName) { Indent = new(date - step) }, new(DocxStyle.SignatureDate) { Indent = new(date) });
    }
}
