using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace ReportHub.Templates.Markdown;

/// <summary><c>\{{</c> prints braces; closing marks without an opening are reported.</summary>
internal sealed class LiteralBracesParser : InlineParser
{
    public LiteralBracesParser() => OpeningCharacters = ['\\', '}', '｝', '%', '％'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var context = ReadingContext.Of(processor.Context);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        if (text[0] == '\\')
        {
            if (TagShape.OpeningAt(text, 1) == '\0')
            {
                return false;
            }

            context.LiteralOpenings++;
            Emit(processor, ref slice, 1, 2, start, line, column);
            return true;
        }

        if (!StrayClosing.Check(context.Findings, text, 0, context.Offset + start, context.LiteralOpenings > 0))
        {
            return false;
        }

        context.LiteralOpenings = Math.Max(0, context.LiteralOpenings - 1);
        Emit(processor, ref slice, 0, 2, start, line, column);
        return true;
    }

    private static void Emit(InlineProcessor processor, ref StringSlice slice, int skip, int length, int start, int line, int column)
    {
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start + skip, slice.Start + skip + length - 1))
        {
            Span = new MarkdigSpan(start, start + skip + length - 1), Line = line, Column = column, IsClosed = true,
        };
        slice.Start += skip + length;
    }
}
