using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace ReportHub.Templates.Markdown;

/// <summary>Rows and tag lines of one table.</summary>
internal sealed class TableBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>Tags opened between rows and not closed yet.</summary>
    public int OpenTags { get; set; }
}

internal sealed class RowBlock(BlockParser parser) : ContainerBlock(parser);

/// <summary>A cell: Markdig parses its inlines over a slice of the line.</summary>
internal sealed class CellBlock : LeafBlock
{
    public CellBlock(BlockParser parser)
        : base(parser) => ProcessInlines = true;

    /// <summary>Columns the cell fills.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary><c>^^</c>: the cell above goes on.</summary>
    public bool ContinuesAbove { get; init; }
}

/// <summary>
/// Lines starting with <c>|</c>. Markdig's own tables turn a table with a tag line between rows into a paragraph, and split cells at the <c>|</c> of an
/// expression.
/// </summary>
internal sealed class TableParser : BlockParser
{
    public TableParser() => OpeningCharacters = ['|'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var table = new TableBlock(this) { Column = processor.Column, Span = new MarkdigSpan(processor.Line.Start, processor.Line.End) };
        AddRow(processor, table);
        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var table = (TableBlock)block;
        if (processor.CurrentChar == '|')
        {
            AddRow(processor, table);
        }
        else if (!processor.IsBlankLine && TagShape.IsAlone(processor.Line.AsSpan(), 0, out var kind) && Belongs(processor.Line, table, kind))
        {
            AddTag(processor, table);
        }
        else
        {
            return BlockState.None;
        }

        table.UpdateSpanEnd(processor.Line.End);
        return BlockState.ContinueDiscard;
    }

    private static void AddTag(BlockProcessor processor, TableBlock table)
    {
        var context = ReadingContext.Of(processor.Context);
        var tag = context.Tags.Read(processor.Line.AsSpan(), 0, context.Offset + processor.Line.Start);
        table.OpenTags += tag.Kind switch { TagKind.If or TagKind.For => 1, TagKind.EndIf or TagKind.EndFor => -1, _ => 0 };
        table.Add(new TagBlock(null, tag) { Span = new MarkdigSpan(processor.Line.Start, processor.Line.End) });
    }

    private void AddRow(BlockProcessor processor, TableBlock table)
    {
        var line = processor.Line;
        var row = new RowBlock(this) { Span = new MarkdigSpan(line.Start, line.End) };
        foreach (var (start, end, span) in CellSplitter.Split(line.AsSpan()))
        {
            var cell = new CellBlock(this)
            {
                Span = new MarkdigSpan(line.Start + start, line.Start + end - 1), ColumnSpan = span, ContinuesAbove = line.AsSpan()[start..end].SequenceEqual("^^"),
            };
            var slice = new StringSlice(line.Text, line.Start + start, line.Start + end - 1);
            cell.AppendLine(ref slice, processor.Column + start, processor.LineIndex, slice.Start, trackTrivia: false);
            row.Add(cell);
        }

        table.Add(row);
    }

    // A tag line belongs to the table if it continues a tag opened there, or opens one and a row follows.
    private static bool Belongs(StringSlice line, TableBlock table, char kind) => (kind == '%' && table.OpenTags > 0) || (!TagShape.PartsTables(line.AsSpan()) && RowFollows(line));

    private static bool RowFollows(StringSlice line)
    {
        var text = line.Text.AsSpan();
        var end = line.End + 1;
        for (var lines = 0; lines <= Limits.TagLevels; lines++)
        {
            var next = text[end..];
            next = next[Math.Min(next.Length, LineEnd(next))..];
            var length = next.IndexOfAny('\r', '\n');
            var content = (length < 0 ? next : next[..length]).TrimStart();
            if (content.IsEmpty || content[0] == '|' || !TagShape.IsAlone(content, 0, out _))
            {
                return !content.IsEmpty && content[0] == '|';
            }

            end = text.Length - next.Length + (length < 0 ? next.Length : length);
        }

        return false;
    }

    private static int LineEnd(ReadOnlySpan<char> text) => text switch
    {
        ['\r', '\n', ..] => 2,
        ['\r' or '\n', ..] => 1,
        _ => 0,
    };
}
