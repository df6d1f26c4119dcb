using ReportHub.Templates.Markdown;
using M = Markdig.Syntax;

namespace ReportHub.Templates;

/// <summary>The body as our tree: walks Markdig's blocks and leaves none of its types behind.</summary>
internal sealed class BodyReader
{
    public const string UnsupportedHint = "改成段落、标题、列表或表格；要印出这个符号就在前面加 \\";

    private const int DeepestHeading = 4;
    private readonly SourceText source;
    private readonly FindingList findings;
    private readonly int offset;
    private readonly TagPairing pairing;
    private readonly InlineReader inlines;
    private readonly TableReader tables;
    private readonly Dictionary<string, FootnoteDefinition> footnotes = new(StringComparer.Ordinal);

    private BodyReader(SourceText source, FindingList findings, int offset)
    {
        (this.source, this.findings, this.offset) = (source, findings, offset);
        pairing = new(findings, holdsAnnexes: true);
        inlines = new(source, findings, pairing, offset);
        tables = new(findings, pairing, inlines, source, offset);
    }

    /// <summary>Top-level nodes of the body that starts at <paramref name="offset"/>, annex tags among them, and the definitions of footnotes.</summary>
    public static (IReadOnlyList<SyntaxNode> Nodes, IReadOnlyDictionary<string, FootnoteDefinition> Footnotes) Read(SourceText source, int offset, FindingList findings)
    {
        var document = MarkdownTree.Parse(source.Text[offset..], new(findings, offset));
        var reader = new BodyReader(source, findings, offset);
        return (document is null ? [] : reader.ReadDocument(document), reader.footnotes);
    }

    private List<SyntaxNode> ReadDocument(M.MarkdownDocument document)
    {
        var nodes = ReadBlocks(document);
        pairing.Finish();
        return nodes;
    }

    private void ReadFootnote(FootnoteBlock note, TextSpan span)
    {
        var id = new TextSpan(span.Start + 2, note.IdLength);
        var content = new FrontTextReader(source, findings).Read(TextSpan.Between(span.Start + note.ContentStart, span.Start + source.Text.AsSpan(span.Start, span.Length).TrimEnd().Length));
        var definition = new FootnoteDefinition(id, source.Slice(id), content);
        if (content.Raw.Length == 0)
        {
            findings.Error("T222", span, $"脚注“{definition.Id}”没有内容。", $"写成 [^{definition.Id}]: 注释的文字");
        }

        if (!footnotes.TryAdd(definition.Id, definition))
        {
            findings.Error("T222", id, $"有两条脚注都叫“{definition.Id}”。", "换一个名字", footnotes[definition.Id].IdSpan);
        }
    }

    private List<SyntaxNode> ReadBlocks(M.ContainerBlock container)
    {
        pairing.Enter();
        foreach (var block in container)
        {
            ReadBlock(block);
        }

        return pairing.Leave();
    }

    private void ReadBlock(M.Block block)
    {
        var span = Span(block);
        switch (block)
        {
            case TagBlock line:
                pairing.Add(line.Tag);
                break;
            case TableBlock table:
                if (tables.Read(table, span) is { } read)
                {
                    pairing.Add(read);
                }

                break;
            case M.ParagraphBlock paragraph:
                ReportStart(span);
                pairing.Add(new ParagraphSyntax(span, inlines.Read(paragraph)));
                break;
            case FootnoteBlock note:
                ReadFootnote(note, span);
                break;
            case M.HeadingBlock heading:
                ReadHeading(heading, span);
                break;
            case M.ListBlock list:
                ReadList(list, span);
                break;
            case M.LinkReferenceDefinitionGroup or M.BlankLineBlock:
                break;
            default:
                ReportUnsupported(block, span);
                break;
        }
    }

    private void ReadHeading(M.HeadingBlock heading, TextSpan span)
    {
        if (heading.Level > DeepestHeading)
        {
            findings.Error("T213", span with { Length = heading.Level }, "标题最多四级。", "用 # 到 ####", fix: new(span with { Length = heading.Level }, "####"));
        }

        pairing.Add(new HeadingSyntax(span, Math.Min(heading.Level, DeepestHeading), inlines.Read(heading)));
    }

    private void ReadList(M.ListBlock list, TextSpan span)
    {
        if (list.IsOrdered && list.OrderedStart is { } start && start != "1")
        {
            var mark = new TextSpan(span.Start + start.Length, 0);
            findings.Error("T212", span with { Length = start.Length + 1 }, $"“{start}{list.OrderedDelimiter}”开头的一行会被当成编号列表。", $"不是列表就写成 {start}\\{list.OrderedDelimiter}；是列表就从 1 开始编号", fix: new(mark, "\\"));
        }

        pairing.Enter();
        foreach (var item in list)
        {
            pairing.Add(new ItemSyntax(Span(item), ReadBlocks((M.ContainerBlock)item)));
        }

        pairing.Add(new ListSyntax(span, list.IsOrdered, pairing.Leave()));
    }

    // What a clerk types by habit and Markdown does not read.
    private void ReportStart(TextSpan span)
    {
        var text = source.Text.AsSpan(span.Start, span.Length);
        var marks = text.IndexOfAnyExcept('#', '＃');
        if (text.Length > 0 && text[0] is '#' or '＃' && marks is not 0)
        {
            var mark = span with { Length = marks < 0 ? text.Length : marks };
            var fixedMark = new string('#', Math.Min(mark.Length, DeepestHeading)) + " ";
            findings.Error("T214", mark, "这一行不会成为标题。", "标题写成半角 # 加一个空格", fix: new(mark, fixedMark));
        }
        else if (text.Length > 0 && text[0] == '｜')
        {
            findings.Error("T214", span with { Length = 1 }, "｜是全角符号，这一行不会成为表格。", "切换到半角输入，改成 |", fix: new(span with { Length = 1 }, "|"));
        }
    }

    private void ReportUnsupported(M.Block block, TextSpan span)
    {
        var (what, mark) = block switch
        {
            M.QuoteBlock => ("引用（>）", 1),
            M.FencedCodeBlock => ("代码块", 3),
            M.ThematicBreakBlock => ("分隔线", span.Length),
            _ => ("这种写法", Math.Min(span.Length, 1)),
        };
        findings.Error("T213", span with { Length = mark }, $"公文里不能用{what}。", UnsupportedHint);
    }

    private TextSpan Span(M.Block block) => new(offset + block.Span.Start, block.Span.Length);
}
