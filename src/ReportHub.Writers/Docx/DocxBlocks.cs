using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>Blocks of the body or of an annex as paragraphs, tables and pictures.</summary>
internal sealed class DocxBlocks(DocxContext context, DocxSections sections)
{
    private readonly DocxText text = context.Text;
    private readonly DocxTables tables = new(context, sections);
    private readonly DocxFigures figures = new(context);
    private bool afterTable;
    private bool afterPart;
    private bool inAnnex;

    /// <summary>Line of text where it is not that of the style: only the text itself is set closer for the signature's sake (7.3.5.5), not the annexes.</summary>
    private long? Line => inAnnex && context.Decisions.BodyLinePitch is not null ? context.Style[StyleName.Body].LinePitch.Twips : null;

    /// <summary>Adds <paramref name="content"/>; <paramref name="keepLast"/> ties a last paragraph to what follows, so that the signature never stands alone on a page.</summary>
    public void Add(IReadOnlyList<Block> content, bool keepLast, IReadOnlyList<Inline>? caption = null)
    {
        for (var i = 0; i < content.Count; i++)
        {
            if (content[i] is Heading { RunIn: true } heading && i + 1 < content.Count && content[i + 1] is Paragraph next)
            {
                i++;
                AddRunIn(heading, next, keepLast && i == content.Count - 1);
            }
            else
            {
                AddBlock(content[i], keepLast && i == content.Count - 1, caption);
            }
        }
    }

    public void AddAnnex(Annex annex)
    {
        inAnnex = true;
        Add(annex.Content, keepLast: false, annex.Title);
        text.SpaceNext(0);
        inAnnex = false;
    }

    /// <summary>Behind a table the format wants a paragraph: two tables that touch become one, and a file may not end with one.</summary>
    public void SeparateFromTable()
    {
        if (afterTable)
        {
            text.Begin(new(DocxStyle.Anchor));
            text.End();
            afterTable = false;
        }
    }

    /// <summary>Behind a part the pages of the text go on.</summary>
    public void EndPart()
    {
        if (afterPart)
        {
            afterPart = false;
            SeparateFromTable();
            sections.Open(new(context.Pages, SectionStart.NextPage));
        }
    }

    private void AddBlock(Block block, bool keepNext, IReadOnlyList<Inline>? caption)
    {
        if (block is Part part)
        {
            AddPart(part);
            return;
        }

        EndPart();
        switch (block)
        {
            case Paragraph paragraph:
                text.Paragraph(new(DocxStyle.Body) { KeepNext = keepNext, Line = Line }, paragraph.Content);
                afterTable = false;
                break;
            case Heading heading:
                AddHeading(heading);
                break;
            case ListBlock list:
                AddList(list, 0, keepNext);
                break;
            case Table table:
                SeparateFromTable();
                tables.Add(table, caption, keepNext);
                afterTable = true;
                break;
            case Figure figure:
                figures.Add(figure, keepNext);
                afterTable = false;
                break;
            default:
                throw new InvalidOperationException($"No DOCX form for {block.GetType().Name}.");
        }
    }

    private void AddPart(Part part)
    {
        SeparateFromTable();
        sections.Open(new(part.Pages, SectionStart.NextPage) { Restarts = part.Pages.RestartsNumbering });
        afterPart = false;
        Add(part.Content, keepLast: false);
        text.SpaceNext(0);
        afterPart = true;
    }

    private void AddHeading(Heading heading)
    {
        var mark = HeadingNumbering.Mark(heading.Level, heading.Ordinal);
        text.Begin(new(DocxStyleEntry.Heading(heading.Level)) { Line = Line });
        var bookmark = inAnnex ? 0 : context.Contents.Open(heading.Level, mark, heading.Content);
        text.Run(mark, default);
        text.Inlines(heading.Content, default);
        context.Contents.Close(bookmark);
        text.End();
        afterTable = false;
    }

    private void AddRunIn(Heading heading, Paragraph paragraph, bool keepNext)
    {
        EndPart();
        var format = new RunFormat(RunFormat.Heading(heading.Level));
        var mark = HeadingNumbering.Mark(heading.Level, heading.Ordinal);
        text.Begin(new(DocxStyle.Body) { KeepNext = keepNext, Line = Line });
        text.Run(mark, format);
        text.Inlines(heading.Content, format);
        text.Inlines(paragraph.Content, default);
        text.End();
        afterTable = false;
    }

    private void AddList(ListBlock list, int level, bool keepNext)
    {
        var id = context.Lists.Add(list.Ordered);
        for (var i = 0; i < list.Items.Count; i++)
        {
            AddItem(list.Items[i], id, level, keepNext && i == list.Items.Count - 1);
        }
    }

    private void AddItem(ListItem item, int list, int level, bool keepNext)
    {
        var first = item.Content is [Paragraph opening, ..] ? opening.Content : [];
        var rest = item.Content is [Paragraph, ..] ? 1 : 0;
        text.Paragraph(
            new(DocxStyle.Body) { KeepNext = keepNext && item.Content.Count <= rest, List = list, ListLevel = Math.Min(level, DocxLists.Levels - 1), Line = Line },
            first);
        afterTable = false;
        for (var i = rest; i < item.Content.Count; i++)
        {
            var last = keepNext && i == item.Content.Count - 1;
            if (item.Content[i] is ListBlock nested)
            {
                AddList(nested, level + 1, last);
            }
            else
            {
                AddBlock(item.Content[i], last, null);
            }
        }
    }
}
