namespace ReportHub.Templates;

/// <summary>First step: template text to tree, with every finding that needs no schema.</summary>
internal static class TemplateReader
{
    public static Parsed Read(SourceText source)
    {
        var findings = new FindingList(source);
        if (source.Text.Length > Limits.TemplateCharacters)
        {
            findings.Error("T601", new(Limits.TemplateCharacters, 0), $"模板有 {source.Text.Length} 个字符，最多 {Limits.TemplateCharacters} 个。", "拆成几个模板，大段数据放进数据里");
            return new(source, findings, new(default, new Dictionary<FrontKey, FrontValue>(), [], []), [], [], new Dictionary<string, FootnoteDefinition>());
        }

        ReportControls(source, findings);
        var (front, bodyStart) = new FrontMatterReader(source, findings).Read();
        var (nodes, footnotes) = BodyReader.Read(source, bodyStart, findings);
        var (body, annexes) = SplitAnnexes(nodes);
        return new(source, findings, front, body, annexes, footnotes);
    }

    private static (IReadOnlyList<SyntaxNode> Body, IReadOnlyList<AnnexSyntax> Annexes) SplitAnnexes(IReadOnlyList<SyntaxNode> nodes)
    {
        var body = new List<SyntaxNode>();
        var annexes = new List<AnnexSyntax>();
        var current = body;
        foreach (var node in nodes)
        {
            if (node is AnnexSyntax annex)
            {
                current = [];
                annexes.Add(annex with { Content = current });
            }
            else
            {
                current.Add(node);
            }
        }

        return (body, annexes);
    }

    private static void ReportControls(SourceText source, FindingList findings)
    {
        var index = 0;
        while (source.Text.AsSpan(index).IndexOfAny(ValueText.Dropped) is >= 0 and var found)
        {
            index += found;
            var span = new TextSpan(index, 1);
            findings.Error("T108", span, $"这里有一个看不见的字符（U+{(int)source.Text[index]:X4}）。", "删去它", fix: new(span, ""));
            index++;
        }
    }
}
