using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportHub.Templates.Markdown;

/// <summary>
/// Paragraphs without link definitions and underlined headings. Markdig's own parser looks for definitions when a paragraph closes, in time that grows with
/// the square of its lines (27,000 of them took 8 s); <see cref="LinkDefinitionGuard"/> has reported them by then.
/// </summary>
internal sealed class PlainParagraphParser : ParagraphBlockParser
{
    public PlainParagraphParser() => ParseSetextHeadings = false;

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock { Lines.Count: > 0 } paragraph)
        {
            var lines = paragraph.Lines.Lines;
            for (var i = 0; i < paragraph.Lines.Count; i++)
            {
                lines[i].Slice.TrimStart();
            }

            lines[paragraph.Lines.Count - 1].Slice.TrimEnd();
        }

        return true;
    }
}
