namespace ReportHub.Templates;

/// <summary>Where tags start and end in raw text; every search is bounded by the line and by <see cref="Limits.TagCharacters"/>.</summary>
internal static class TagShape
{
    /// <summary><c>{</c>, <c>%</c> or <c>#</c> when two marks at this place open a tag, full width or not; else <c>\0</c>.</summary>
    public static char OpeningAt(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || HalfWidth.Of(text[at]) != '{')
        {
            return '\0';
        }

        var second = HalfWidth.Of(text[at + 1]);
        return second is '{' or '%' or '#' ? second : '\0';
    }

    /// <summary>Offset of the two closing marks of the tag opened at <paramref name="at"/>, or -1.</summary>
    public static int ClosingOf(ReadOnlySpan<char> text, int at, char kind)
    {
        var end = Search(text, at, kind, quotes: kind != '#');
        return end >= 0 || kind == '#' ? end : Search(text, at, kind, quotes: false);
    }

    /// <summary>Whether the text from <paramref name="at"/> is one command or note and nothing else.</summary>
    public static bool IsAlone(ReadOnlySpan<char> line, int at, out char kind)
    {
        kind = OpeningAt(line, at);
        return kind is '%' or '#' && ClosingOf(line, at, kind) is >= 0 and var end && line[(end + 2)..].IsWhiteSpace();
    }

    /// <summary>Whether the tag line ends a table above it even where a row follows: what it says is about the next table.</summary>
    public static bool PartsTables(ReadOnlySpan<char> line)
    {
        var word = line.Length > 2 ? line[2..].TrimStart() : default;
        var end = word.IndexOfAny(' ', '%', '％');
        return end > 0 && Words.TagOf(word[..end].ToString()) is TagKind.TableOptions or TagKind.Landscape or TagKind.EndLandscape;
    }

    private static int Search(ReadOnlySpan<char> text, int at, char kind, bool quotes)
    {
        var quoted = false;
        var limit = Math.Min(text.Length - 1, at + Limits.TagCharacters);
        for (var i = at + 2; i < limit && text[i] is not ('\n' or '\r'); i++)
        {
            if (quotes && text[i] is '"' or '“' or '”' or '＂')
            {
                quoted = !quoted;
            }
            else if (!quoted && IsClosing(text, i, kind))
            {
                return i;
            }
            else if (!quoted && kind != '#' && OpeningAt(text, i) != '\0')
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsClosing(ReadOnlySpan<char> text, int at, char kind) =>
        HalfWidth.Of(text[at + 1]) == '}' && HalfWidth.Of(text[at]) == (kind == '{' ? '}' : kind);
}
