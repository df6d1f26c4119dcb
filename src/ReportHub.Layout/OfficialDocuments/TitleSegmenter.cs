using System.Buffers;
using System.Collections.Frozen;

namespace ReportHub.Layout;

/// <summary>
/// Cuts a title into words that a line must not split: names from the records, 《》 with their content, numbers with their units, and words of a small
/// lexicon, longest match first. What it does not know becomes single characters.
/// </summary>
internal sealed class TitleSegmenter(IReadOnlyList<string> names)
{
    private const int LongestWord = 12;
    private static readonly SearchValues<char> ChineseDigits = SearchValues.Create("〇○零一二三四五六七八九十百千两");

    /// <summary>What a title counts; the longer of two with one beginning stands first.</summary>
    private static readonly string[] Units =
        ["年上半年", "年下半年", "年度", "年", "季度", "月份", "月", "日", "号", "个", "万元", "亿元", "元", "次", "届", "期", "批", "家", "项", "件", "条", "周年", "级", "类"];

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

        if (char.IsAsciiLetterOrDigit(rest[0]) || (rest[0] == '第' && NumberLength(rest[1..]) > 0))
        {
            return (NumberWithUnit(rest), true);
        }

        var longest = ChineseNumber(rest);
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

    /// <summary>2019年度, 第3季度, 第十三届, GB/T.</summary>
    private static int NumberWithUnit(ReadOnlySpan<char> rest)
    {
        var prefix = rest[0] == '第' ? 1 : 0;
        var length = prefix + NumberLength(rest[prefix..]);
        return length + UnitLength(rest[length..]);
    }

    /// <summary>二〇一九年度, 十四五: digits with their unit, or at least two of them; a single 一 is left to the lexicon.</summary>
    private static int ChineseNumber(ReadOnlySpan<char> rest)
    {
        var digits = rest.IndexOfAnyExcept(ChineseDigits);
        digits = digits < 0 ? rest.Length : digits;
        var unit = digits > 0 ? UnitLength(rest[digits..]) : 0;
        return digits + unit > 1 ? digits + unit : 0;
    }

    private static int NumberLength(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || (length > 0 && rest[length] is '.' or ',' or '%' or '-' or '/')))
        {
            length++;
        }

        if (length == 0 && rest.IndexOfAnyExcept(ChineseDigits) is > 0 and var digits)
        {
            length = digits;
        }

        return length;
    }

    private static int UnitLength(ReadOnlySpan<char> rest)
    {
        foreach (var unit in Units)
        {
            if (rest.StartsWith(unit, StringComparison.Ordinal))
            {
                return unit.Length;
            }
        }

        return 0;
    }

    private static FrozenSet<string> ReadWords()
    {
        using var stream = typeof(TitleSegmenter).Assembly.GetManifestResourceStream("title-lexicon.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
