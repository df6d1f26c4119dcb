namespace ReportHub.Templates;

/// <summary>
/// Pairs tags with one stack for the whole file. Every entry knows its container (a paragraph, a cell, the list of blocks), so a tag whose partner stands in
/// another container ("crossing") differs from one that has none, and both places are shown. Only a body holds annexes.
/// </summary>
internal sealed class TagPairing(FindingList findings, bool holdsAnnexes)
{
    private readonly List<Frame> stack = [];
    private readonly List<Frame> unclosed = [];
    private int levels;
    private int refusedParts;

    /// <summary>Starts a container; nodes and tags up to the matching <see cref="Leave"/> are its content.</summary>
    public void Enter() => stack.Add(new(null));

    public void Add(SyntaxNode node) => stack[^1].Current.Add(node);

    /// <summary>Ends the innermost container and gives its content.</summary>
    public List<SyntaxNode> Leave()
    {
        while (stack[^1].Opening is not null)
        {
            var frame = stack[^1];
            if (!frame.Crossed)
            {
                unclosed.Add(frame);
            }

            Pop();
        }

        var content = stack[^1].Current;
        stack.RemoveAt(stack.Count - 1);
        return content;
    }

    public void Add(Tag tag)
    {
        switch (tag.Kind)
        {
            case TagKind.If or TagKind.For:
                Open(tag);
                break;
            case TagKind.ElseIf or TagKind.EndIf:
                Follow(tag, TagKind.If);
                break;
            case TagKind.EndFor:
                Follow(tag, TagKind.For);
                break;
            case TagKind.Else:
                Follow(tag, null);
                break;
            case TagKind.Landscape when !MayOpenPart():
                findings.Error("T224", tag.Span, $"{{% {tag.Word} %}} 要单独成行，不能放在段落、表格、列表、附件或另一个横排部分里面。", "移到正文的段落之间；附件横排就在“附件:”下写 版面: 横排");
                refusedParts++;
                break;
            case TagKind.Landscape:
                Open(tag);
                break;
            case TagKind.EndLandscape when refusedParts > 0:
                refusedParts--;
                break;
            case TagKind.EndLandscape:
                Follow(tag, TagKind.Landscape);
                break;
            case TagKind.TableOptions when tag.Options is { } options:
                Add(new TableOptionsSyntax(tag.Span, options));
                break;
            case TagKind.Output:
                Add(new OutputSyntax(tag.Span, tag.Expression));
                break;
            case TagKind.Annex when !holdsAnnexes || stack.Count > 1 || levels > 0:
                findings.Error("T205", tag.Span, $"{{% {tag.Word} %}} 要单独成行，不能放在段落、表格、列表或其他标签里面。", "移到正文最后，单独成行");
                break;
            case TagKind.Annex when tag.Annex is { } id:
                Add(new AnnexSyntax(tag.Span, id, []));
                break;
            default:
                break;
        }
    }

    /// <summary>Reports what was never closed; call once, after the whole file.</summary>
    public void Finish()
    {
        foreach (var frame in unclosed)
        {
            var opening = frame.Opening!;
            var end = EndWord(opening);
            findings.Error("T201", opening.Span, $"{{% {opening.Word} %}} 没有结束。", $"在它管的内容后面加上 {{% {end} %}}");
        }

        unclosed.Clear();
    }

    // A part begins and ends a page: it stands between the blocks of the body and nowhere else.
    private bool MayOpenPart()
    {
        var containers = 0;
        foreach (var frame in stack)
        {
            containers += frame.Opening is null ? 1 : 0;
            if (frame.Opening?.Kind == TagKind.Landscape)
            {
                return false;
            }
        }

        return holdsAnnexes && containers == 1;
    }

    private void Open(Tag tag)
    {
        if (++levels == Limits.TagLevels + 1)
        {
            findings.Error("T603", tag.Span, $"标签嵌套超过 {Limits.TagLevels} 层。", "在数据里先整理好，减少嵌套");
        }

        stack.Add(new(tag));
    }

    private void Follow(Tag tag, TagKind? wanted)
    {
        var index = stack.Count - 1;
        while (stack[index].Opening is { } opening && !MayFollow(opening, wanted))
        {
            index--;
        }

        if (stack[index].Opening is null)
        {
            ReportStray(tag, wanted);
            return;
        }

        CloseInside(index, tag);
        if (tag.Kind is TagKind.EndIf or TagKind.EndFor or TagKind.EndLandscape)
        {
            Pop();
        }
        else
        {
            Branch(stack[index], tag);
        }
    }

    private void CloseInside(int index, Tag tag)
    {
        while (stack.Count - 1 > index)
        {
            var inner = stack[^1].Opening!;
            findings.Error("T201", inner.Span, $"{{% {inner.Word} %}} 没有结束。", $"在 {{% {tag.Word} %}} 前面加上 {{% {EndWord(inner)} %}}", tag.Span);
            Pop();
        }
    }

    private void Branch(Frame frame, Tag tag)
    {
        if (frame.HasElse)
        {
            findings.Error("T204", tag.Span, $"{{% {tag.Word} %}} 在 {{% else %}} 后面。", "else 只能有一个，放在最后", frame.Opening!.Span);
            return;
        }

        frame.Branches.Add((frame.Head, frame.Current));
        (frame.Head, frame.Current, frame.HasElse) = (tag, [], tag.Kind == TagKind.Else);
    }

    private void ReportStray(Tag tag, TagKind? wanted)
    {
        if (FindCrossed(wanted) is { } opening)
        {
            findings.Error("T203", tag.Span, $"{{% {tag.Word} %}} 与它的 {{% {opening.Word} %}} 不在同一层。", "要么都单独成行、缩进相同，要么都在同一段里", opening.Span);
            return;
        }

        findings.Error("T202", tag.Span, $"{{% {tag.Word} %}} 前面没有对应的 {{% {StartWord(wanted)} %}}。", "删去它，或在前面补上开始的标签");
    }

    private Tag? FindCrossed(TagKind? wanted)
    {
        for (var i = stack.Count - 1; i >= 0; i--)
        {
            if (stack[i] is { Opening: { } opening, Crossed: false } && MayFollow(opening, wanted))
            {
                stack[i].Crossed = true;
                return opening;
            }
        }

        var index = unclosed.FindLastIndex(frame => MayFollow(frame.Opening!, wanted));
        if (index < 0)
        {
            return null;
        }

        var found = unclosed[index].Opening;
        unclosed.RemoveAt(index);
        return found;
    }

    // An else (no kind wanted) belongs to an if or a for, never to a part.
    private static bool MayFollow(Tag opening, TagKind? wanted) => wanted is { } kind ? opening.Kind == kind : opening.Kind != TagKind.Landscape;

    private void Pop()
    {
        var frame = stack[^1];
        stack.RemoveAt(stack.Count - 1);

        // What lies too deep is reported already; dropping it bounds the recursion of every later step.
        if (levels-- <= Limits.TagLevels)
        {
            Add(frame.ToNode());
        }
    }

    private static string StartWord(TagKind? wanted) => wanted switch
    {
        TagKind.For => "for",
        TagKind.Landscape => "横排",
        _ => "if",
    };

    private static string EndWord(Tag opening) => (opening.Kind, opening.Word) switch
    {
        (TagKind.If, "如果") => "如果完",
        (TagKind.If, _) => "endif",
        (TagKind.Landscape, "横排") => "横排完",
        (TagKind.Landscape, _) => "endlandscape",
        (_, "逐个") => "逐个完",
        _ => "endfor",
    };

    /// <summary>A container (no opening) or an open tag with its branches so far.</summary>
    private sealed class Frame(Tag? opening)
    {
        public Tag? Opening { get; } = opening;

        public Tag? Head { get; set; } = opening;

        public List<(Tag? Head, List<SyntaxNode> Body)> Branches { get; } = [];

        public List<SyntaxNode> Current { get; set; } = [];

        public bool HasElse { get; set; }

        /// <summary>Its partner stood in another container; reported there.</summary>
        public bool Crossed { get; set; }

        public SyntaxNode ToNode()
        {
            var otherwise = HasElse ? Current : null;
            if (!HasElse)
            {
                Branches.Add((Head, Current));
            }

            if (Opening!.Kind == TagKind.Landscape)
            {
                return new PartSyntax(Opening.Span, Branches[0].Body);
            }

            if (Opening.Kind == TagKind.For)
            {
                return new ForSyntax(Opening.Span, Opening.Variable, Opening.Expression, Branches[0].Body, otherwise);
            }

            return new IfSyntax(Opening.Span, [.. Branches.Select(branch => new BranchSyntax(branch.Head!.Span, branch.Head.Expression, branch.Body))], otherwise);
        }
    }
}
