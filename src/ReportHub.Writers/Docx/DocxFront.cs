using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>What stands before the text of a report: 封面, 目录, title and 副标题. An official document has none of them.</summary>
internal sealed class DocxFront(DocxContext context)
{
    private readonly DocxText text = context.Text;

    private ReportDocument Document => context.Document;

    private Cover? Cover => Document.Official is null ? Document.Cover : null;

    private Contents? Contents => Document.Official is null ? Document.Contents : null;

    /// <summary>The look of the first pages of the document.</summary>
    public SectionLook First => (Cover, Contents) switch
    {
        (not null, _) => new(new PartStyle { Folio = FolioForm.None }, SectionStart.None),
        (_, not null) => ContentsPages(SectionStart.None),
        _ => new(context.Pages, SectionStart.None)
        {
            Restarts = context.Pages.RestartsNumbering,
            OpensLetter = Document.Official?.Format == OfficialFormat.Letter,
        },
    };

    private SectionLook TextAfterFront => new(context.Pages, SectionStart.NextPage) { Restarts = true };

    /// <summary>Writes cover and contents, each with its section; that of the text begins behind them.</summary>
    public void Write(DocxSections sections)
    {
        if (Cover is { } cover)
        {
            new DocxCover(context, cover).Write();
            sections.Open(Contents is null ? TextAfterFront : ContentsPages(SectionStart.NextPage));
        }

        if (Contents is { } contents)
        {
            context.Contents.Write(contents, context.Geometry.Row * ReportMetrics.BlankRowsBelowTitle);
            // The section ends behind the contents: one inside them would be lost when Word makes them anew.
            text.Begin(new(DocxStyle.Anchor));
            text.End();
            sections.Open(TextAfterFront);
        }
    }

    /// <summary>Title at the head of the text.</summary>
    public void WriteTitle()
    {
        if (Document.Title is not { } title)
        {
            return;
        }

        text.Lines(DocxStyle.Title, context.Decisions.TitleLines, title.Title);
        if (title.Subtitle.Count > 0)
        {
            text.Paragraph(new(DocxStyle.Subtitle), title.Subtitle);
        }

        text.SpaceNext(context.Geometry.Row * ReportMetrics.BlankRowsBelowTitle);
    }

    /// <summary>Front matter counts in Roman numerals; a total would count it as text.</summary>
    private SectionLook ContentsPages(SectionStart start)
    {
        var folio = context.Pages.Folio ?? context.Style.Folio;
        var pages = new PartStyle
        {
            Folio = folio == FolioForm.PageOfPages ? FolioForm.Centred : folio,
            Numbering = NumberForm.RomanLower,
            Header = context.Pages.Header,
        };
        return new(pages, start) { Restarts = true };
    }
}
