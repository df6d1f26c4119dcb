using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportHub.Templates.Markdown;

/// <summary>Reports a line of dashes below a paragraph: without underlined headings Markdown would print it as text.</summary>
internal sealed class DashLineGuard : BlockParser
{
    public DashLineGuard() => OpeningCharacters = ['-'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd();
        if (line.Length >= 3 && !line.ContainsAnyExcept('-') && processor.CurrentBlock is ParagraphBlock)
        {
            var context = ReadingContext.Of(processor.Context);
            context.Findings.Error("T213", new(context.Offset + processor.Line.Start, line.Length), "公文里不能用分隔线。", BodyReader.UnsupportedHint);
        }

        return BlockState.None;
    }
}
