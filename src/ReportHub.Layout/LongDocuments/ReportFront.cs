using ReportHub.Documents;

namespace ReportHub.Layout;

/// <summary>What stands before the text of a report: cover, contents, title. An official document has none of them.</summary>
internal sealed class ReportFront
{
    private readonly LayoutContext context;
    private readonly Action<FlowBox> add;
    private readonly PagePart? cover;
    private readonly PagePart? contents;

    public ReportFront(LayoutContext context, Action<FlowBox> add)
    {
        (this.context, this.add) = (context, add);
        var document = context.Document;
        var plain = document.Official is null;
        cover = plain && document.Cover is not null ? new(new() { Folio = FolioForm.None }, context.Style) { IsCounted = false } : null;
        contents = plain && document.Contents is not null ? new(ContentsStyle(), context.Style) : null;
        Text = context.Parts.BeginText(afterFront: cover is not null || contents is not null);
    }

    /// <summary>Pages the document begins with.</summary>
    public PagePart FirstPart => cover ?? contents ?? Text;

    public IReadOnlyList<string> TitleLines { get; private set; } = [];

    public IReadOnlyList<string> CoverTitleLines { get; private set; } = [];

    public IReadOnlyList<ContentsEntry> Contents { get; private set; } = [];

    private PagePart Text { get; }

    public void Add()
    {
        var document = context.Document;
        if (cover is not null)
        {
            context.Parts.Begin(cover, add);
            var page = new CoverPage(context, document.Cover!, document.Title);
            CoverTitleLines = page.TitleLines;
            add(page.Box);
        }

        if (contents is not null)
        {
            context.Parts.Begin(contents, add);
            Contents = new ContentsFlow(context, document.Contents!, add).Add();
        }

        if (cover is not null || contents is not null)
        {
            context.Parts.Begin(Text, add);
        }

        if (document.Official is null && document.Title is { } title)
        {
            AddTitle(title);
        }
    }

    /// <summary>Front matter counts in Roman numerals; a total would count it as text.</summary>
    private PartStyle ContentsStyle()
    {
        var folio = context.Parts.Current.Folio;
        return new()
        {
            Folio = folio == FolioForm.PageOfPages ? FolioForm.Centred : folio,
            Numbering = NumberForm.RomanLower,
            RestartsNumbering = true,
            Header = context.Document.Pages?.Header ?? [],
        };
    }

    private void AddTitle(ReportTitle title)
    {
        var text = title.Title.PlainText();
        var style = context.Style[StyleName.Title];
        TitleLines = title.Lines ?? TitleFlow.Break(context, text, style);
        var frame = new ParagraphFrame(style)
        {
            KeepWithNext = true,
            FirstLinePlaced = (canvas, top) => context.Outline.Add(new(1, text, canvas.Number, top)),
        };
        TitleFlow.Add(context, TitleLines, frame, context.Structure.Add(context.Structure.Root, StructureRole.Heading1), add);
        if (title.Subtitle.Count > 0)
        {
            var element = context.Structure.Add(context.Structure.Root, StructureRole.Paragraph);
            var subtitle = context.Style[StyleName.Subtitle];
            ParagraphFlow.Add(context, context.Shape(title.Subtitle, subtitle, element.Id), new(subtitle) { KeepWithNext = true }, add);
        }

        add(new DrawnBox { Height = context.Style.Grid.Pitch * ReportMetrics.BlankRowsBelowTitle, KeepWithNext = true });
    }
}
