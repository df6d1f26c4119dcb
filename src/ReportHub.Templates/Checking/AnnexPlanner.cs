namespace ReportHub.Templates;

/// <summary>Annexes of the front matter and their content in the body: exactly one for each, and the reverse.</summary>
internal sealed class AnnexPlanner(CheckingContext context, ControlPlanner controls, InlinePlanner inlines, Scope scope)
{
    private readonly TableOptionsReader options = new(context);
    private readonly Choices choices = new(context.Findings);

    public IReadOnlyList<AnnexPlan> Plan(IReadOnlyList<AnnexEntry> entries, IReadOnlyList<AnnexSyntax> contents)
    {
        var plans = new List<AnnexPlan>();
        var listed = new Dictionary<string, FrontText>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (Entry(entry, listed) is not { } id)
            {
                continue;
            }

            if (contents.FirstOrDefault(annex => annex.Id.Text == id.Raw) is not { } content)
            {
                context.Findings.Error("T309", id.Span, $"附件“{id.Raw}”没有内容。", $"在正文最后加一行 {{% annex {id.Raw} %}}，下面写附件的内容");
                continue;
            }

            plans.Add(Annex(entry, id.Raw, entries.Count == 1 ? null : plans.Count + 1, content.Content));
        }

        CheckContents(listed, contents);
        return plans;
    }

    private FrontText? Entry(AnnexEntry entry, Dictionary<string, FrontText> listed)
    {
        if (entry[FrontKey.AnnexName] is not { Raw.Length: > 0 })
        {
            context.Findings.Error("T305", entry.Span, "这个附件缺少“名称”。", "加一行 名称: 得分表");
        }

        if (entry[FrontKey.AnnexId] is not { Raw.Length: > 0 } id)
        {
            context.Findings.Error("T305", entry.Span, "这个附件缺少“代号”。", "加一行 代号: 得分表");
            return null;
        }

        if (!listed.TryAdd(id.Raw, id))
        {
            context.Findings.Error("T304", id.Span, $"有两个附件的代号都是“{id.Raw}”。", "换一个代号", listed[id.Raw].Span);
            return null;
        }

        return id;
    }

    private void CheckContents(Dictionary<string, FrontText> listed, IReadOnlyList<AnnexSyntax> contents)
    {
        var seen = new Dictionary<string, AnnexSyntax>(StringComparer.Ordinal);
        foreach (var content in contents)
        {
            if (!listed.ContainsKey(content.Id.Text))
            {
                var suggestion = Suggestion.For(content.Id.Text, listed.Keys);
                context.Findings.Error(
                    "T310",
                    content.Id.Span,
                    $"说明部分的附件里没有“{content.Id.Text}”这个代号。",
                    suggestion is null ? $"在“附件:”下面加一项，代号写 {content.Id.Text}" : Suggestion.Hint(suggestion, []),
                    fix: suggestion is null ? null : new(content.Id.Span, suggestion));
                new BlockPlanner(context, controls, inlines, TableOptions.None, inAnnex: true).Plan(content.Content, scope);
            }
            else if (!seen.TryAdd(content.Id.Text, content))
            {
                context.Findings.Error("T310", content.Span, $"附件“{content.Id.Text}”的内容写了两次。", "合成一处", seen[content.Id.Text].Span);
            }
        }
    }

    // The annex is planned with its own options; what is told of them is told once, whether or not its content is there.
    private AnnexPlan Annex(AnnexEntry entry, string id, int? number, IReadOnlyList<SyntaxNode> content)
    {
        var planner = new BlockPlanner(context, controls, inlines, options.Read(entry), inAnnex: true)
        {
            FirstCaption = entry[FrontKey.TableCaption] is { } caption ? inlines.Plan(caption.Content, scope) : null,
        };
        return new(
            id,
            number,
            entry[FrontKey.AnnexName] is { } name ? inlines.Plan(name.Content, scope) : InlineContent.Empty,
            planner.Plan(content, scope),
            choices.Is(entry[FrontKey.AnnexLayout], FrontKey.AnnexLayout, new("横排", "landscape", true), new("竖排", "portrait", false)),
            choices.Is(entry[FrontKey.AnnexSeparate], FrontKey.AnnexSeparate, new("是", "yes", true), new("否", "no", false)));
    }
}
