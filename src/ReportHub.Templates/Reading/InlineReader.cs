using ReportHub.Templates.Markdown;
using I = Markdig.Syntax.Inlines;
using M = Markdig.Syntax;

namespace ReportHub.Templates;

/// <summary>Markdig's inlines as our nodes. Delimiters without partner are containers of all that follows them, so they are flattened without recursion.</summary>
internal sealed class InlineReader(SourceText source, FindingList findings, TagPairing pairing, int offset)
{
    private const string AssetsFolder = "assets/";
    private readonly FrontTextReader texts = new(source, findings);
    private int depth;
    private bool takesNotes;

    /// <summary>The content of a paragraph, a heading or a cell: one container of the tag pairing.</summary>
    public List<SyntaxNode> Read(M.LeafBlock block)
    {
        pairing.Enter();
        takesNotes = block is M.ParagraphBlock;
        if (block.Inline is { } inlines)
        {
            ReadAll(inlines);
        }

        return pairing.Leave();
    }

    private void ReadAll(I.ContainerInline container)
    {
        var pending = new Stack<I.Inline>();
        Push(container.FirstChild);
        while (pending.TryPop(out var inline))
        {
            Push(inline.NextSibling);
            if (inline is I.DelimiterInline delimiter)
            {
                AddText(delimiter.ToLiteral(), Span(delimiter) with { Length = delimiter.ToLiteral().Length });
                Push(delimiter.FirstChild);
            }
            else
            {
                ReadOne(inline);
            }
        }

        void Push(I.Inline? inline)
        {
            if (inline is not null)
            {
                pending.Push(inline);
            }
        }
    }

    private void ReadOne(I.Inline inline)
    {
        switch (inline)
        {
            case TagInline tag:
                pairing.Add(tag.Tag);
                break;
            case FootnoteInline note:
                ReadNote(note);
                break;
            case I.LiteralInline literal:
                AddText(literal.Content.ToString(), Span(literal));
                break;
            case I.CodeInline code:
                pairing.Add(new CodeSyntax(Span(code), code.Content));
                break;
            case I.LineBreakInline lineBreak:
                pairing.Add(new BreakSyntax(Span(lineBreak), lineBreak.IsHard));
                break;
            case I.HtmlEntityInline entity:
                AddText(entity.Transcoded.ToString(), Span(entity));
                break;
            case I.EmphasisInline emphasis:
                ReadEmphasis(emphasis);
                break;
            case I.LinkInline link:
                ReadLink(link, link.Url ?? "", link.IsImage);
                break;
            case I.AutolinkInline auto:
                pairing.Add(new LinkSyntax(Span(auto), Absolute(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, Span(auto)), [new TextSyntax(Span(auto), auto.Url)]));
                break;
            default:
                findings.Error("T213", Span(inline), "公文里不能用这种写法。", "改成普通文字");
                break;
        }
    }

    private void ReadEmphasis(I.EmphasisInline emphasis)
    {
        if (emphasis.DelimiterCount == 1)
        {
            findings.Warning("T215", Span(emphasis) with { Length = 1 }, "公文里没有斜体，这里按加重印出。", "要加重就用 **，要印出符号就在前面加 \\");
        }

        pairing.Add(new EmphasisSyntax(Span(emphasis), Children(emphasis)));
    }

    private void ReadLink(I.LinkInline link, string target, bool isImage)
    {
        if (isImage && target.StartsWith(AssetsFolder, StringComparison.Ordinal))
        {
            pairing.Add(new ImageSyntax(Span(link), target, Children(link), Caption(link)));
            return;
        }

        if (isImage)
        {
            findings.Error("T216", Span(link), "模板里不能放图片地址。", "删去图片；模板不取任何外部内容");
            return;
        }

        pairing.Add(new LinkSyntax(Span(link), Absolute(target, Span(link)), Children(link)));
    }

    private FrontText? Caption(I.LinkInline link)
    {
        if (string.IsNullOrEmpty(link.Title))
        {
            return null;
        }

        var span = new TextSpan(offset + link.TitleSpan.Start, link.TitleSpan.Length);
        var quoted = source.Text[span.Start] is '"' or '\'' or '(';
        return texts.Read(quoted ? new(span.Start + 1, span.Length - 2) : span);
    }

    // A heading is printed in the contents too, and a table has notes of its own below it: a raised mark would be lost in either.
    private void ReadNote(FootnoteInline note)
    {
        var span = Span(note);
        if (!takesNotes)
        {
            findings.Error("T223", span, "脚注只能放在段落里，不能放在标题或表格里。", "移到正文的句子后面；表格的说明写成表下面的一段");
            return;
        }

        var inner = new TextSpan(span.Start + 2, note.Length);
        pairing.Add(note.IsReference ? new FootnoteSyntax(span, source.Slice(inner), null) : new FootnoteSyntax(span, null, texts.Read(inner)));
    }

    private List<SyntaxNode> Children(I.ContainerInline container)
    {
        pairing.Enter();
        if (++depth <= Limits.MarkdownNesting)
        {
            ReadAll(container);
        }
        else
        {
            findings.Error("T602", Span(container), $"列表、强调或链接嵌套超过 {Limits.MarkdownNesting} 层。", "减少嵌套");
        }

        depth--;
        return pairing.Leave();
    }

    private string Absolute(string target, TextSpan span)
    {
        if (!target.StartsWith("https://", StringComparison.Ordinal) && !target.StartsWith("http://", StringComparison.Ordinal)
            && !target.StartsWith("mailto:", StringComparison.Ordinal))
        {
            findings.Error("T216", span, $"链接“{target}”不是完整的网址。", "以 https:// 开头，如 [区政府网站](https://www.example.gov.cn)");
        }

        return target;
    }

    private void AddText(string value, TextSpan span)
    {
        if (value.Length > 0)
        {
            pairing.Add(new TextSyntax(span, value));
        }
    }

    private TextSpan Span(I.Inline inline) => new(offset + inline.Span.Start, Math.Max(0, inline.Span.Length));
}
