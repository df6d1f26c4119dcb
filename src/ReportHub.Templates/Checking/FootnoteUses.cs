namespace ReportHub.Templates;

/// <summary>Definitions of footnotes and which of them the text names.</summary>
internal sealed class FootnoteUses(IReadOnlyDictionary<string, FootnoteDefinition> definitions, FindingList findings)
{
    /// <summary>Beyond so many definitions a name is not compared with each of them: the findings of one template must stay cheap.</summary>
    private const int MostCompared = 20;

    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>The text of the note named, or null (reported).</summary>
    public FrontText? Find(FootnoteSyntax note)
    {
        used.Add(note.Id!);
        if (definitions.TryGetValue(note.Id!, out var definition))
        {
            return definition.Content;
        }

        var suggestion = definitions.Count <= MostCompared ? Suggestion.For(note.Id!, definitions.Keys) : null;
        findings.Error("T222", note.Span, $"没有脚注“{note.Id}”的内容。", suggestion is null ? $"另起一行写 [^{note.Id}]: 注释的文字" : Suggestion.Hint(suggestion, []));
        return null;
    }

    /// <summary>Reports definitions that nothing names: they would vanish without a word.</summary>
    public void Finish()
    {
        foreach (var definition in definitions.Values.Where(definition => !used.Contains(definition.Id)))
        {
            findings.Warning("T222", definition.IdSpan, $"脚注“{definition.Id}”没有被引用，不会印出来。", $"在正文里写上 [^{definition.Id}]，或删去这一行");
        }
    }
}
