using Markdig.Parsers;
using Markdig.Syntax;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace ReportHub.Templates.Markdown;

/// <summary>Reports <c>[注]: …</c>, which Markdown takes for a link definition and drops without a word.</summary>
internal sealed class LinkDefinitionGuard : BlockParser
{
    public LinkDefinitionGuard() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        var close = line.IndexOf(']');
        if (close <= 0 || close + 1 >= line.Length || line[close + 1] != ':' || processor.CurrentBlock is ParagraphBlock)
        {
            return BlockState.None;
        }

        var context = ReadingContext.Of(processor.Context);
        var span = new TextSpan(context.Offset + processor.Line.Start, close + 2);
        context.Findings.Error("T211", span, $"“{line[..(close + 2)]}”会被当成链接定义，整行不印出来。", "在 [ 前面加一个 \\", fix: new(span with { Length = 0 }, "\\"));
        processor.NewBlocks.Push(new TagBlock(this, new(TagKind.Bad, span)) { Span = new MarkdigSpan(processor.Line.Start, processor.Line.End) });
        return BlockState.BreakDiscard;
    }
}
