using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>Blocks as flow content. <paramref name="offset"/> is added to a heading's level: 1 in the body (under the h1), 2 in an annex (under its h2).</summary>
internal sealed class HtmlBlocks(HtmlInlines inlines, int offset, IReadOnlyList<Inline>? caption, HtmlHeadings headings)
{
    private readonly MarkupBuffer html = inlines.Html;
    private int tables;

    public void Write(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Heading { RunIn: true } heading && i + 1 < blocks.Count && blocks[i + 1] is Paragraph next)
            {
                i++;
                // No line end between the two: it would print as a blank.
                html.Raw("<div class=\"run-in\">"u8);
                WriteHeading(heading);
                WriteParagraph(next);
                html.Raw("</div>\n"u8);
            }
            else
            {
                WriteBlock(blocks[i]);
            }
        }
    }

    private void WriteBlock(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                WriteParagraph(paragraph);
                html.Raw("\n"u8);
                break;
            case Heading heading:
                WriteHeading(heading);
                html.Raw("\n"u8);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case Table table:
                tables++;
                HtmlTables.Write(inlines, table, caption, tables);
                break;
            case Figure figure:
                HtmlFigures.Write(inlines, figure);
                break;
            case Part part:
                html.Raw(part.Pages.Orientation == PageOrientation.Landscape ? "<div class=\"part landscape\">\n"u8 : "<div class=\"part\">\n"u8);
                Write(part.Content);
                html.Raw("</div>\n"u8);
                break;
            default:
                throw new InvalidOperationException($"No HTML form for {block.GetType().Name}.");
        }
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        html.Raw("<p>"u8);
        inlines.Write(paragraph.Content);
        html.Raw("</p>"u8);
    }

    private void WriteHeading(Heading heading)
    {
        var level = heading.Level + offset;
        html.Raw("<h"u8).Number(level);
        if (headings.NumberOf(heading) is > 0 and var number)
        {
            html.Raw(" id=\"h-"u8).Number(number).Raw("\""u8);
        }

        html.Raw(" class=\"l"u8).Number(heading.Level).Raw("\">"u8).Text(HeadingNumbering.Mark(heading.Level, heading.Ordinal));
        inlines.Write(heading.Content);
        html.Raw("</h"u8).Number(level).Raw(">"u8);
    }

    private void WriteList(ListBlock list)
    {
        html.Raw(list.Ordered ? "<ol>\n"u8 : "<ul>\n"u8);
        foreach (var item in list.Items)
        {
            html.Raw("<li>"u8);
            Write(item.Content);
            html.Raw("</li>\n"u8);
        }

        html.Raw(list.Ordered ? "</ol>\n"u8 : "</ul>\n"u8);
    }
}
