namespace ReportHub.Layout;

/// <summary>
/// Breaks a title into lines that keep words whole and together form a trapezium or a diamond (GB/T 9704-2012 7.3.1; domain.md 1.6). Widths are counted in
/// half-ems: a hanzi has 2, a digit 1.
/// </summary>
internal sealed class TitleBreaker(IReadOnlyList<string> names)
{
    private const int MaxLines = 4;

    // Costs in squared half-ems of raggedness, so that one unit is comparable everywhere.
    private const int CostOfLine = 80;
    private const int CostOfUnknownWord = 60;
    private const int CostOfAngularShape = 2_000;
    private const int CostAfterGuanyu = 150;
    private const int CostAfterConnective = 60;
    private const int GainBeforeGuanyu = 60;

    /// <summary>Lines whose widths differ by less than one em look equal: no shape shows.</summary>
    private const int LeastStep = 2;

    /// <summary>文种 of two characters and the characters before them that must not begin a line (domain.md 1.6).</summary>
    private const int LoneKind = 2;

    private readonly TitleSegmenter segmenter = new(names);

    /// <summary>The lines; joined they are the title. A title that no break can bring under <paramref name="maxEms"/> is cut where it fills a line.</summary>
    public IReadOnlyList<string> Break(string title, int maxEms)
    {
        if (Width(title) <= maxEms * 2)
        {
            return [title];
        }

        // The name in 《》 stays whole where that leaves a way at all.
        var best = new Search(title, Boundaries(title, splitNames: false), maxEms * 2).Best()
            ?? new Search(title, Boundaries(title, splitNames: true), maxEms * 2).Best();
        return best is null ? Fill(title, maxEms * 2) : Slice(title, best);
    }

    public static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var character in text)
        {
            width += char.IsLowSurrogate(character) ? 0 : character is > ' ' and <= '~' ? 1 : 2;
        }

        return width;
    }

    /// <summary>Offsets at which a line may begin, each with what it costs.</summary>
    private List<(int Offset, int Cost)> Boundaries(string title, bool splitNames)
    {
        var boundaries = new List<(int, int)>();
        var (offset, previousKnown) = (0, true);
        foreach (var (length, known) in segmenter.Segment(title, splitNames))
        {
            if (offset > 0 && MayStartLine(title.AsSpan(offset)) && CharacterClasses.Of(title[offset - 1]) is not (BreakClass.NoEnd or BreakClass.WordNoEnd or BreakClass.Neither))
            {
                var unknown = known && previousKnown ? 0 : CostOfUnknownWord;
                boundaries.Add((offset, unknown + CostOfPhrase(title, offset)));
            }

            (offset, previousKnown) = (offset + length, known);
        }

        return boundaries;
    }

    /// <summary>The issuer likes a line of its own; 关于 and 和 lean on what follows them.</summary>
    private static int CostOfPhrase(string title, int offset)
    {
        var before = title.AsSpan(0, offset);
        if (title.AsSpan(offset).StartsWith("关于"))
        {
            return -GainBeforeGuanyu;
        }

        return before.EndsWith("关于") ? CostAfterGuanyu : before[^1] is '和' or '及' or '与' or '或' or '的' ? CostAfterConnective : 0;
    }

    /// <summary>Whether the word belongs to the one before it.</summary>
    public static bool LeansBack(char word) => word is '的' or '和' or '及' or '与' or '或' or '等' or '之' or '、';

    /// <summary>No line starts with 的, 和, 及, a mark, or the lone 文种, be it followed by （试行） or not.</summary>
    private static bool MayStartLine(ReadOnlySpan<char> rest) =>
        !LeansBack(rest[0])
        && CharacterClasses.Of(rest[0]) is not (BreakClass.NoStart or BreakClass.WordNoStart or BreakClass.Neither)
        && WithoutRemark(rest).Length > LoneKind;

    /// <summary>Without a bracketed remark at the end.</summary>
    private static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> rest) =>
        rest[^1] == '）' && rest.LastIndexOf('（') is >= 0 and var open ? rest[..open] : rest;

    private static string[] Slice(string title, IReadOnlyList<int> offsets)
    {
        var lines = new string[offsets.Count + 1];
        for (var i = 0; i < lines.Length; i++)
        {
            var start = i == 0 ? 0 : offsets[i - 1];
            lines[i] = title[start..(i < offsets.Count ? offsets[i] : title.Length)];
        }

        return lines;
    }

    /// <summary>A title too long for any shape: every line filled up to the last word that fits, cut inside a word only where it fills a line alone.</summary>
    private List<string> Fill(string title, int max)
    {
        var lines = new List<string>();
        var boundaries = Boundaries(title, splitNames: true);
        for (var (start, next) = (0, 0); start < title.Length; start = next)
        {
            next = CutByWidth(title, start, max);
            for (var i = boundaries.Count - 1; i >= 0 && next < title.Length; i--)
            {
                if (boundaries[i].Offset > start && boundaries[i].Offset <= next)
                {
                    next = boundaries[i].Offset;
                    break;
                }
            }

            lines.Add(title[start..next]);
        }

        return lines;
    }

    private static int CutByWidth(string title, int start, int max)
    {
        var end = start + 1;
        while (end < title.Length && Width(title.AsSpan(start, end + 1 - start)) <= max)
        {
            end++;
        }

        return end < title.Length && char.IsLowSurrogate(title[end]) && end > start + 1 ? end - 1 : end;
    }

    /// <summary>All ways of up to four lines, cheapest first found wins: titles have some twenty words, so this is a few thousand sums.</summary>
    private sealed class Search(string title, List<(int Offset, int Cost)> boundaries, int max)
    {
        private readonly List<int> chosen = [];
        private readonly List<int> widths = [];
        private int bestCost = int.MaxValue;
        private int[]? best;

        public IReadOnlyList<int>? Best()
        {
            Extend(0, 0, 0);
            return best;
        }

        private void Extend(int start, int from, int cost)
        {
            var rest = Width(title.AsSpan(start));
            if (rest <= max && chosen.Count > 0)
            {
                Judge(rest, cost);
            }

            if (chosen.Count + 1 >= MaxLines)
            {
                return;
            }

            for (var i = from; i < boundaries.Count; i++)
            {
                var width = Width(title.AsSpan(start, boundaries[i].Offset - start));
                if (width > max)
                {
                    break;
                }

                chosen.Add(boundaries[i].Offset);
                widths.Add(width);
                Extend(boundaries[i].Offset, i + 1, cost + boundaries[i].Cost);
                chosen.RemoveAt(chosen.Count - 1);
                widths.RemoveAt(widths.Count - 1);
            }
        }

        private void Judge(int lastWidth, int cost)
        {
            widths.Add(lastWidth);
            var longest = 0;
            foreach (var width in widths)
            {
                longest = Math.Max(longest, width);
            }

            cost += (CostOfLine * widths.Count) + (IsTrapeziumOrDiamond() ? 0 : CostOfAngularShape);
            foreach (var width in widths)
            {
                cost += (longest - width) * (longest - width);
            }

            widths.RemoveAt(widths.Count - 1);
            if (cost < bestCost)
            {
                (bestCost, best) = (cost, [.. chosen]);
            }
        }

        /// <summary>Widths rise, then fall, and neighbours differ visibly: never a block, never an hourglass.</summary>
        private bool IsTrapeziumOrDiamond()
        {
            var falling = false;
            for (var i = 1; i < widths.Count; i++)
            {
                if (Math.Abs(widths[i] - widths[i - 1]) < LeastStep || (falling && widths[i] > widths[i - 1]))
                {
                    return false;
                }

                falling |= widths[i] < widths[i - 1];
            }

            return true;
        }
    }
}
