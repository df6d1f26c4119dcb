using System.Collections.Frozen;

namespace ReportHub.Layout;

/// <summary>
/// Cuts a title into words that a line must not split: names from the records, 《》 with their content, numbers with their units, and words of a small
/// lexicon, longest match first. What it does not know becomes single characters.
/// </summary>
internal sealed class TitleSegmenter(IReadOnlyList<string> names)
{
    private const int LongestWord = 10;
    private static readonly FrozenSet<string> Words = ReadWords();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsBySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Lengths in UTF-16 units of the words in order; with <paramref name="splitNames"/> 《》 is no longer one word. <c>Known</c> is false for a single character no list holds.</summary>
    public List<(int Length, bool Known)> Segment(ReadOnlySpan<char> title, bool splitNames)
    {
        var words = new List<(int, bool)>();
        while (!title.IsEmpty)
        {
            var word = NextWord(title, splitNames);
            words.Add(word);
            title = title[word.Length..];
        }

        return words;
    }

    private (int Length, bool Known) NextWord(ReadOnlySpan<char> rest, bool splitNames)
    {
        if (!splitNames && rest[0] == '《' && rest.IndexOf('》') is > 0 and var close)
        {
            return (close + 1, true);
        }

        if (char.IsAsciiLetterOrDigit(rest[0]))
        {
            return (NumberWithUnit(rest), true);
        }

        var longest = 0;
        foreach (var name in names)
        {
            longest = name.Length > longest && rest.StartsWith(name, StringComparison.Ordinal) ? name.Length : longest;
        }

        for (var length = Math.Min(LongestWord, rest.Length); length > longest; length--)
        {
            longest = WordsBySpan.Contains(rest[..length]) ? length : longest;
        }

        return longest > 0 ? (longest, true) : (char.IsHighSurrogate(rest[0]) && rest.Length > 1 ? 2 : 1, false);
    }

    private static int NumberWithUnit(ReadOnlySpan<char> rest)
    {
        var length = 1;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '.' or ',' or '%' or '-'))
        {
            length++;
        }

        foreach (var unit in (ReadOnlySpan<string>)["年度", "年", "月份", "月", "日", "号", "个", "万元", "亿元", "元", "次", "届"])
        {
            if (rest[length..].StartsWith(unit, StringComparison.Ordinal))
            {
                return length + unit.Length;
            }
        }

        return length;
    }

    private static FrozenSet<string> ReadWords()
    {
        using var stream = typeof(TitleSegmenter).Assembly.GetManifestResourceStream("title-lexicon.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
