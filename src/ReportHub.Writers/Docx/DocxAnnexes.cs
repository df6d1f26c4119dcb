using System.Globalization;
using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>附件说明 (7.3.4) and the annexes themselves (7.3.7).</summary>
internal sealed class DocxAnnexes(DocxContext context, DocxBlocks blocks, DocxSections sections)
{
    private const string Label = "附件";
    private readonly DocxText text = context.Text;

    private ReportDocument Document => context.Document;

    /// <summary>Names under each other, wraps under the first character of the name.</summary>
    public void WriteNote()
    {
        var style = context.Style[StyleName.AnnexNote];
        for (var i = 0; i < Document.Annexes.Count; i++)
        {
            var annex = Document.Annexes[i];
            var number = annex.Number is { } value ? value.ToString(CultureInfo.InvariantCulture) + "." : "";
            var nameAt = (style.Cell.Twips * 5) + WidthOfNumber(number, style);
            var startAt = style.Cell.Twips * (i == 0 ? 2 : 5);
            text.Begin(new(DocxStyle.AnnexNote)
            {
                KeepNext = i + 1 < Document.Annexes.Count || Document.Official?.Signature is not null,
                Before = i == 0 ? context.Geometry.Row * Gbt9704.BlankRowsAboveAnnexNote : null,
                Indent = new(nameAt, 0, nameAt - startAt),
            });
            text.Run((i == 0 ? Label + "：" : "") + number, default);
            text.Inlines(annex.Title, default);
            text.End();
        }
    }

    public void Write()
    {
        for (var i = 0; i < Document.Annexes.Count; i++)
        {
            WriteAnnex(Document.Annexes[i], context.Decisions.AnnexTitleLines[i]);
        }
    }

    private void WriteAnnex(Annex annex, IReadOnlyList<string> titleLines)
    {
        var pages = annex.Pages ?? context.Pages;
        var opensSection = annex.Pages is not null || pages != sections.Pages;
        if (opensSection)
        {
            blocks.SeparateFromTable();
            sections.Open(new(pages, SectionStart.NextPage) { Restarts = pages.RestartsNumbering });
        }

        var label = Label + annex.Number?.ToString(CultureInfo.InvariantCulture);
        text.Begin(new(DocxStyle.AnnexLabel) { StartsPage = opensSection ? false : null });
        var bookmark = context.Contents.Open(1, Document.Contents is null ? "" : label + annex.Title.PlainText());
        if (annex.BoundSeparately && Document.Official is { } official)
        {
            // 7.3.7: an annex that is not bound with the document says whose it is.
            text.Inlines(official.Number, default);
        }

        text.Run(label, default);
        context.Contents.Close(bookmark);
        text.End();
        text.Lines(DocxStyle.AnnexTitle, titleLines, annex.Title);
        blocks.AddAnnex(annex);
    }

    /// <summary>"12." in the Latin face: digits are half an em wide, the full stop a quarter.</summary>
    private static long WidthOfNumber(string number, TextStyle style) => number.Length == 0
        ? 0
        : ((style.Size / 2 + style.Tracking) * (number.Length - 1) + (style.Size / 4) + style.Tracking).Twips;
}
