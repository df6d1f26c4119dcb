using Markdig.Parsers;
using Markdig.Syntax;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace ReportHub.Templates.Markdown;

/// <summary>A tag alone on its line: it acts on whole blocks or rows and leaves no trace.</summary>
internal sealed class TagBlock(BlockParser? parser, Tag tag) : LeafBlock(parser)
{
    public Tag Tag { get; } = tag;
}

/// <inheritdoc cref="TagBlock"/>
internal sealed class TagLineParser : BlockParser
{
    public TagLineParser() => OpeningCharacters = ['{', '｛'];

    // A note acts on nothing, so it must not part the paragraph it stands in.
    public override bool CanInterrupt(BlockProcessor processor, Block block) =>
        TagShape.IsAlone(processor.Line.AsSpan(), 0, out var kind) && kind != '#';

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (!TagShape.IsAlone(processor.Line.AsSpan(), 0, out _))
        {
            return BlockState.None;
        }

        var context = ReadingContext.Of(processor.Context);
        var tag = context.Tags.Read(processor.Line.AsSpan(), 0, context.Offset + processor.Line.Start);
        processor.NewBlocks.Push(new TagBlock(this, tag) { Column = processor.Column, Span = new MarkdigSpan(processor.Line.Start, processor.Line.End) });
        return BlockState.BreakDiscard;
    }
}
