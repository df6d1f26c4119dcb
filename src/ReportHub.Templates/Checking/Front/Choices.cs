namespace ReportHub.Templates;

/// <summary>One word an author may write for a key, its English alias, and what it means.</summary>
internal readonly record struct Choice<T>(string Word, string Alias, T Meaning);

/// <summary>Keys whose value is one of a few words.</summary>
internal sealed class Choices(FindingList findings)
{
    /// <summary>What the text means; default where the key is absent or its word unknown (reported).</summary>
    public T? Of<T>(FrontText? text, FrontKey key, params ReadOnlySpan<Choice<T>> choices)
        where T : struct
    {
        if (text is null)
        {
            return null;
        }

        var words = new List<string>();
        foreach (var choice in choices)
        {
            if (text.Raw == choice.Word || text.Raw == choice.Alias)
            {
                return choice.Meaning;
            }

            words.Add(choice.Word);
        }

        findings.Error("T307", text.Span, $"“{FrontKeys.ChineseName(key)}”不能是“{text.Raw}”。", $"写{string.Join("、", words.SkipLast(1).Select(word => $"“{word}”"))}或“{words[^1]}”");
        return null;
    }

    public bool Is(FrontText? text, FrontKey key, params ReadOnlySpan<Choice<bool>> choices) => Of(text, key, choices) == true;
}
