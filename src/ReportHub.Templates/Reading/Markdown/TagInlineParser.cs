using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace ReportHub.Templates.Markdown;

/// <summary>A tag inside text. It is chosen by its opening character, so a <c>|</c> in it never meets another parser.</summary>
internal sealed class TagInline(Tag tag) : LeafInline
{
    public Tag Tag { get; } = tag;
}

/// <inheritdoc cref="TagInline"/>
internal sealed class TagInlineParser : InlineParser
{
    public TagInlineParser() => OpeningCharacters = ['{', '｛'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (TagShape.OpeningAt(text, 0) == '\0')
        {
            return false;
        }

        var context = ReadingContext.Of(processor.Context);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var tag = context.Tags.Read(text, 0, context.Offset + start);
        processor.Inline = new TagInline(tag) { Span = new MarkdigSpan(start, start + tag.Span.Length - 1), Line = line, Column = column };
        slice.Start += tag.Span.Length;
        return true;
    }
}
