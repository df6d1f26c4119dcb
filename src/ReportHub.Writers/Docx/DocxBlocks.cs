using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>Blocks of the body or of an annex as paragraphs and tables.</summary>
internal sealed class DocxBlocks(DocxText text, DocxLists lists, DocxTables tables)
{
    private bool afterTable;

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

    private void AddBlock(Block block, bool keepNext, IReadOnlyList<Inline>? caption)
    {
        switch (block)
        {
            case Paragraph paragraph:
                text.Paragraph(new(DocxStyle.Body) { KeepNext = keepNext }, paragraph.Content);
                afterTable = false;
                break;
            case Heading heading:
                text.Begin(new(DocxStyleEntry.Heading(heading.Level)));
                text.Run(HeadingNumbering.Mark(heading.Level, heading.Ordinal), default);
                text.Inlines(heading.Content, default);
                text.End();
                afterTable = false;
                break;
            case ListBlock list:
                AddList(list, 0, keepNext);
                break;
            case Table table:
                SeparateFromTable();
                tables.Add(table, caption, keepNext);
                afterTable = true;
                break;
            default:
                throw new InvalidOperationException($"No DOCX form for {block.GetType().Name}.");
        }
    }

    private void AddRunIn(Heading heading, Paragraph paragraph, bool keepNext)
    {
        var format = new RunFormat(RunFormat.Heading(heading.Level));
        text.Begin(new(DocxStyle.Body) { KeepNext = keepNext });
        text.Run(HeadingNumbering.Mark(heading.Level, heading.Ordinal), format);
        text.Inlines(heading.Content, format);
        text.Inlines(paragraph.Content, default);
        text.End();
        afterTable = false;
    }

    private void AddList(ListBlock list, int level, bool keepNext)
    {
        var id = lists.Add(list.Ordered);
        for (var i = 0; i < list.Items.Count; i++)
        {
            AddItem(list.Items[i], id, level, keepNext && i == list.Items.Count - 1);
        }
    }

    private void AddItem(ListItem item, int list, int level, bool keepNext)
    {
        var first = item.Content is [Paragraph opening, ..] ? opening.Content : [];
        var rest = item.Content is [Paragraph, ..] ? 1 : 0;
        text.Paragraph(new(DocxStyle.Body) { KeepNext = keepNext && item.Content.Count <= rest, List = list, ListLevel = Math.Min(level, DocxLists.Levels - 1) }, first);
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
