using System.Globalization;
using ReportHub.Documents;

namespace ReportHub.Checking;

/// <summary>Blocks as paragraphs; a run-in heading and the paragraph behind it are one.</summary>
internal static class BlockReader
{
    public static void Read(IReadOnlyList<Block> blocks, ParagraphList page)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Heading { RunIn: true } heading)
            {
                var follows = i + 1 < blocks.Count ? blocks[i + 1] as Paragraph : null;
                Add(heading, follows?.Content ?? [], page);
                i += follows is null ? 0 : 1;
                continue;
            }

            Read(blocks[i], page);
        }
    }

    private static void Read(Block block, ParagraphList page)
    {
        switch (block)
        {
            case Paragraph paragraph:
                page.Add(ParagraphKind.Body, paragraph.Content);
                break;
            case Heading heading:
                Add(heading, [], page);
                break;
            case ListBlock list:
                Read(list, page);
                break;
            case Table table:
                page.Add(ParagraphKind.Caption, table.Caption?.Content ?? []);
                page.Add(TableGrid.Of(table));
                break;
            case Figure figure:
                page.Add(ParagraphKind.Caption, figure.Caption?.Content ?? []);
                break;
            case Part part:
                Read(part.Content, page);
                break;
            default:
                throw new InvalidOperationException($"No paragraphs to check for {block.GetType().Name}.");
        }
    }

    private static void Add(Heading heading, IReadOnlyList<Inline> runIn, ParagraphList page) => page.Add(
        heading.RunIn ? ParagraphKind.Body : ParagraphKind.Heading,
        [.. heading.Content, .. runIn],
        HeadingNumbering.Mark(heading.Level, heading.Ordinal),
        heading.Level,
        heading.Ordinal);

    // The items of a list are no headings: their marks say nothing about the levels of the text.
    private static void Read(ListBlock list, ParagraphList page)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            var content = list.Items[i].Content;
            if (list.Ordered && content is [Paragraph first, ..])
            {
                page.Add(ParagraphKind.Body, first.Content, string.Create(CultureInfo.InvariantCulture, $"{i + 1}."));
                content = [.. content.Skip(1)];
            }

            Read(content, page);
        }
    }
}
