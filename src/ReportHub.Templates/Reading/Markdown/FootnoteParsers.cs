using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace ReportHub.Templates.Markdown;

/// <summary>A definition <c>[^1]: …</c>: one line, so that it needs no blank line below it. The lengths are of the id and of what follows the colon.</summary>
internal sealed class FootnoteBlock(BlockParser parser, int id, int content) : LeafBlock(parser)
{
    public int IdLength { get; } = id;

    public int ContentStart { get; } = content;
}

/// <inheritdoc cref="FootnoteBlock"/>
internal sealed class FootnoteDefinitionParser : BlockParser
{
    public FootnoteDefinitionParser() => OpeningCharacters = ['['];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => FootnoteInlineParser.ReferenceLength(processor.Line.AsSpan()) > 0;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        var mark = FootnoteInlineParser.ReferenceLength(line);
        if (mark == 0 || mark >= line.Length || line[mark] is not (':' or '：'))
        {
            return BlockState.None;
        }

        if (line[mark] == '：')
        {
            var context = ReadingContext.Of(processor.Context);
            var colon = new TextSpan(context.Offset + processor.Line.Start + mark, 1);
            context.Findings.Error("T306", colon, "“：”是全角冒号，这一行不会被认作脚注。", "切换到半角输入，改成 :", fix: new(colon, ": "));
        }

        var content = line[(mark + 1)..];
        var start = line.Length - content.TrimStart().Length;
        processor.NewBlocks.Push(new FootnoteBlock(this, mark - 3, start) { Span = new MarkdigSpan(processor.Line.Start, processor.Line.End) });
        return BlockState.BreakDiscard;
    }
}

/// <summary><c>[^1]</c> or <c>^[text]</c>: a note's mark, with its name or its text.</summary>
internal sealed class FootnoteInline(bool isReference, int length) : LeafInline
{
    public bool IsReference { get; } = isReference;

    /// <summary>Characters between the brackets, after the caret.</summary>
    public int Length { get; } = length;
}

/// <inheritdoc cref="FootnoteInline"/>
internal sealed class FootnoteInlineParser : InlineParser
{
    private const int LongestId = 40;

    public FootnoteInlineParser() => OpeningCharacters = ['[', '^'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var length = text[0] == '[' ? ReferenceLength(text) : TextLength(text);
        if (length == 0)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FootnoteInline(text[0] == '[', length - 3) { Span = new MarkdigSpan(start, start + length - 1), Line = line, Column = column };
        slice.Start += length;
        return true;
    }

    /// <summary>Length of <c>[^id]</c> at the start of the text, 0 when there is none.</summary>
    public static int ReferenceLength(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("[^"))
        {
            return 0;
        }

        var end = text[..Math.Min(text.Length, LongestId)].IndexOfAny(']', ' ', '\n');
        return end > 2 && text[end] == ']' ? end + 1 : 0;
    }

    // The search ends with the line and is bounded like that of a tag; a bracket inside a tag or a pair of brackets is text.
    private static int TextLength(ReadOnlySpan<char> text)
    {
        var open = 0;
        for (var i = 1; i < Math.Min(text.Length, Limits.TagCharacters) && text[i] is not ('\n' or '\r'); i++)
        {
            if (TagShape.OpeningAt(text, i) is not '\0' and var kind && TagShape.ClosingOf(text, i, kind) is >= 0 and var closing)
            {
                i = closing + 1;
                continue;
            }

            open += text[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (open == 0)
            {
                return i > 2 && text[1] == '[' ? i + 1 : 0;
            }
        }

        return 0;
    }
}
