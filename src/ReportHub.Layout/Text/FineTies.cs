namespace ReportHub.Layout;

/// <summary>
/// Where mode <c>fine</c> may end a line: the opportunities of <see cref="CharacterClasses"/> less what belongs together by meaning — a number and its unit
/// (1,599个, 173,533.08万元), month and day, 第3条, 〔2019〕7号 (domain.md 1.10, NUMBER).
/// </summary>
internal static class FineTies
{
    /// <summary>Units of official papers; the longer of two with one beginning stands first.</summary>
    private static readonly string[] Units =
    [
        "万元", "亿元", "年度", "季度", "月份", "百分点", "公里", "公顷", "公斤", "千克", "平方米", "立方米", "万", "亿", "元", "个", "年", "月", "日", "号", "项", "家", "人", "份", "次",
        "件", "页", "天", "条", "款", "章", "级", "分", "名", "户", "笔", "倍", "时", "届", "期", "批", "吨", "米", "亩", "岁", "周", "季", "种", "所", "张", "度", "台", "辆", "套", "处", "村",
    ];

    /// <summary>Sets <paramref name="breaks"/>[i] where a line may end before glyph i; inside (<paramref name="start"/>, <paramref name="end"/>).</summary>
    public static void Mark(ReadOnlySpan<ShapedGlyph> glyphs, int start, int end, Span<bool> breaks)
    {
        for (var i = start + 1; i < end; i++)
        {
            breaks[i] = CharacterClasses.CanBreak(glyphs[i - 1].Class, glyphs[i].Class, glyphs[i - 1].PairOpen);
        }

        for (var i = start; i < end;)
        {
            i = IsDigit(glyphs[i]) ? TieNumber(glyphs, start, i, end, breaks) : i + 1;
        }
    }

    /// <summary>Ties the number at <paramref name="first"/> to what it counts; answers where the search goes on.</summary>
    private static int TieNumber(ReadOnlySpan<ShapedGlyph> glyphs, int start, int first, int end, Span<bool> breaks)
    {
        if (first > start && glyphs[first - 1].CodePoint is '〕' or '第')
        {
            breaks[first] = false;
        }

        var number = first + 1;
        while (number < end && glyphs[number].Class is BreakClass.Word or BreakClass.WordNoStart)
        {
            number++;
        }

        var unit = IsDigit(glyphs[number - 1]) ? UnitLength(glyphs[number..end]) : 0;
        for (var i = number; i < number + unit; i++)
        {
            breaks[i] = false;
        }

        var next = number + unit;
        if (unit > 0 && glyphs[number].CodePoint == '月' && next < end && IsDigit(glyphs[next]))
        {
            breaks[next] = false;
        }

        return next;
    }

    private static int UnitLength(ReadOnlySpan<ShapedGlyph> rest)
    {
        foreach (var unit in Units)
        {
            if (StartsWith(rest, unit))
            {
                return unit.Length;
            }
        }

        return 0;
    }

    private static bool StartsWith(ReadOnlySpan<ShapedGlyph> rest, string word)
    {
        if (rest.Length < word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (rest[i].CodePoint != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDigit(in ShapedGlyph glyph) => glyph.CodePoint is >= '0' and <= '9';
}
