using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportHub.Templates.Markdown;

/// <summary>Reports <c>[注]: …</c>, which Markdown takes for a link definition and drops without a word.</summary>
internal sealed class LinkDefinitionGuard : BlockParser
{
    public LinkDefinitionGuard() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        var close = line.IndexOf(']');
        if (close > 0 && close + 1 < line.Length && line[close + 1] == ':' && CanDefine(processor.CurrentBlock))
        {
            var context = ReadingContext.Of(processor.Context);
            var span = new TextSpan(context.Offset + processor.Line.Start, close + 2);
            context.Findings.Error("T211", span, $"“{line[..(close + 2)]}”会被当成链接定义，整行不印出来。", "在 [ 前面加一个 \\", fix: new(span with { Length = 0 }, "\\"));
        }

        return BlockState.None;
    }

    // Inside a paragraph only a line behind another definition is one.
    private static bool CanDefine(Markdig.Syntax.Block? block) =>
        block is not ParagraphBlock paragraph || (paragraph.Lines.Count > 0 && paragraph.Lines.Lines[0].Slice.CurrentChar == '[');
}
