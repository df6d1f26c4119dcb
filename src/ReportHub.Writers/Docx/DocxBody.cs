using System.Globalization;
using ReportHub.Documents;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>document.xml: the elements in the order of the standard, then the imprint and the sections.</summary>
internal sealed class DocxBody
{
    /// <summary>Height of a service paragraph: where the format demands one and our pages have nothing.</summary>
    public const long AnchorLine = 10;

    private readonly ReportDocument document;
    private readonly LayoutDecisions decisions;
    private readonly DocxGeometry geometry;
    private readonly DocxText text;
    private readonly DocxBlocks blocks;

    public DocxBody(ReportDocument document, LayoutDecisions decisions, DocxGeometry geometry, DocxLinks links, DocxLists lists)
    {
        (this.document, this.decisions, this.geometry) = (document, decisions, geometry);
        text = new(new(DocxWriter.Format, 64 * 1024), links);
        blocks = new(text, lists, new DocxTables(text, document.Style, decisions, geometry.AreaWidth));
    }

    public MarkupBuffer Write()
    {
        var xml = text.Xml;
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""u8);
        xml.Raw(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"u8);
        WriteHead();
        blocks.Add(document.Body, keepLast: document.Official?.Signature is not null && !decisions.TextRunsOnToSignature);
        WriteAnnexNote();
        if (document.Official is { } official)
        {
            DocxSignature.Write(text, official, decisions, geometry, document.Style);
            WriteNote(official);
        }

        WriteAnnexes();
        WriteEnd();
        return xml.Raw("</w:body></w:document>"u8);
    }

    private void WriteHead()
    {
        if (document.Official is { } official)
        {
            text.Paragraph(new(DocxStyle.IssuerMark), official.IssuerMark.Content);
            text.Paragraph(new(DocxStyle.DocumentNumber), official.Number);
            text.Begin(new(DocxStyle.RedRule));
            text.End();
        }

        WriteTitle();
        if (document.Official is { MainTo.Count: > 0 } addressed)
        {
            text.Begin(new(DocxStyle.MainTo));
            text.Inlines(addressed.MainTo, default);
            text.Run("：", default);
            text.End();
        }
    }

    private void WriteTitle()
    {
        if (decisions.TitleLines.Count == 0)
        {
            return;
        }

        WriteLines(DocxStyle.Title, decisions.TitleLines);
    }

    /// <summary>One paragraph, broken as the layout broke it.</summary>
    private void WriteLines(DocxStyle style, IReadOnlyList<string> lines)
    {
        text.Begin(new(style));
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                text.Break();
            }

            text.Run(lines[i], default);
        }

        text.End();
    }

    /// <summary>附件说明 (7.3.4): names under each other, wraps under the first character of the name.</summary>
    private void WriteAnnexNote()
    {
        var style = document.Style[StyleName.AnnexNote];
        for (var i = 0; i < document.Annexes.Count; i++)
        {
            var annex = document.Annexes[i];
            var number = annex.Number is { } value ? value.ToString(CultureInfo.InvariantCulture) + "." : "";
            var nameAt = (style.Cell.Twips * 5) + WidthOfNumber(number, style);
            var startAt = style.Cell.Twips * (i == 0 ? 2 : 5);
            text.Begin(new(DocxStyle.AnnexNote)
            {
                KeepNext = i + 1 < document.Annexes.Count || document.Official?.Signature is not null,
                Before = i == 0 ? geometry.Row * Gbt9704.BlankRowsAboveAnnexNote : null,
                Indent = new(nameAt, 0, nameAt - startAt),
            });
            text.Run((i == 0 ? "附件：" : "") + number, default);
            text.Inlines(annex.Title, default);
            text.End();
        }
    }

    /// <summary>"12." in the Latin face: digits are half an em wide, the full stop a quarter.</summary>
    private static long WidthOfNumber(string number, TextStyle style) => number.Length == 0
        ? 0
        : ((style.Size / 2 + style.Tracking) * (number.Length - 1) + (style.Size / 4) + style.Tracking).Twips;

    private void WriteNote(OfficialElements official)
    {
        if (official.Note.Count > 0)
        {
            text.Paragraph(new(DocxStyle.Note), official.Note);
        }
    }

    private void WriteAnnexes()
    {
        for (var i = 0; i < document.Annexes.Count; i++)
        {
            var annex = document.Annexes[i];
            text.Paragraph(new(DocxStyle.AnnexLabel), "附件" + annex.Number?.ToString(CultureInfo.InvariantCulture));
            WriteLines(DocxStyle.AnnexTitle, decisions.AnnexTitleLines[i]);
            blocks.Add(annex.Content, keepLast: false, caption: annex.Title);
        }
    }

    private void WriteEnd()
    {
        blocks.SeparateFromTable();
        var imprint = document.Official?.Imprint;
        if (imprint is not null && decisions.ImprintOnOwnPage)
        {
            // In the last paragraph of the text, not in one of its own: behind a full page that would make a blank one.
            var section = new MarkupBuffer(DocxWriter.Format, 1024);
            DocxSection.Write(section, geometry, new(document.Properties.IsPreview, EmptyFooters: false, SectionStart.None));
            text.Xml.Insert(text.PropertiesEnd, section.Written);
        }

        if (imprint is not null)
        {
            DocxImprint.Write(text, imprint, geometry.AreaWidth);
            WriteAnchor();
        }

        DocxSection.Write(text.Xml, geometry, new(document.Properties.IsPreview, decisions.BlankPageBeforeImprint, Start(imprint)));
    }

    private SectionStart Start(Imprint? imprint) => imprint is null || !decisions.ImprintOnOwnPage
        ? SectionStart.None
        : document.Style.Duplex ? SectionStart.EvenPage : SectionStart.NextPage;

    private void WriteAnchor()
    {
        text.Begin(new(DocxStyle.Anchor));
        text.End();
    }
}
