namespace ReportHub.Records;

/// <summary>Keeps one copy of the texts that thousands of rows share: codes, dates, words of closed sets.</summary>
internal sealed class TextPool
{
    private const int Longest = 24;
    private const int Most = 20_000;
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    public string? Share(string? text)
    {
        if (text is null || text.Length > Longest)
        {
            return text;
        }

        if (texts.TryGetValue(text, out var known))
        {
            return known;
        }

        if (texts.Count < Most)
        {
            texts.Add(text, text);
        }

        return text;
    }
}
