using System.Buffers;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// A cell's number as seen from its decimal point: what stands left of the point (sign, digits, separators) and from the point on (fraction, % or unit).
/// A number without fraction has its point after the last digit.
/// </summary>
internal readonly record struct DecimalNumber(Length Left, Length Right)
{
    /// <summary>万元/人: the longest units in use.</summary>
    private const int LongestUnit = 4;

    private static readonly SearchValues<char> Signs = SearchValues.Create("+-－−–±≈~～<>≤≥＜＞¥￥$＄(（");

    private static readonly SearchValues<char> UnitMarks = SearchValues.Create("%％‰℃°/·)）*");

    /// <summary>Null when the text is no single number: a date, a range, 无, —, a sentence.</summary>
    public static DecimalNumber? Read(ReadOnlySpan<ShapedGlyph> glyphs)
    {
        var start = 0;
        while (start < glyphs.Length && IsIn(Signs, glyphs[start].CodePoint))
        {
            start++;
        }

        var point = start;
        while (point < glyphs.Length && (IsDigit(glyphs[point].CodePoint) || SeparatesThousands(glyphs, start, point)))
        {
            point++;
        }

        if (point == start)
        {
            return null;
        }

        return IsUnit(glyphs[EndOfFraction(glyphs, point)..]) ? new(WidthOf(glyphs[..point]), WidthOf(glyphs[point..])) : null;
    }

    private static int EndOfFraction(ReadOnlySpan<ShapedGlyph> glyphs, int point)
    {
        if (point + 1 >= glyphs.Length || glyphs[point].CodePoint is not ('.' or '．') || !IsDigit(glyphs[point + 1].CodePoint))
        {
            return point;
        }

        var end = point + 1;
        while (end < glyphs.Length && IsDigit(glyphs[end].CodePoint))
        {
            end++;
        }

        return end;
    }

    private static bool IsUnit(ReadOnlySpan<ShapedGlyph> rest)
    {
        foreach (ref readonly var glyph in rest)
        {
            var letter = glyph.Class is BreakClass.Ideographic or BreakClass.Word or BreakClass.Space;
            if (IsDigit(glyph.CodePoint) || !(letter || IsIn(UnitMarks, glyph.CodePoint)))
            {
                return false;
            }
        }

        return rest.Length <= LongestUnit;
    }

    private static bool SeparatesThousands(ReadOnlySpan<ShapedGlyph> glyphs, int start, int at) =>
        at > start && glyphs[at].CodePoint is (',' or '，' or ' ' or 0x2009 or 0x202F) && at + 1 < glyphs.Length && IsDigit(glyphs[at + 1].CodePoint);

    private static bool IsDigit(int codePoint) => codePoint is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static bool IsIn(SearchValues<char> set, int codePoint) => codePoint <= char.MaxValue && set.Contains((char)codePoint);

    private static Length WidthOf(ReadOnlySpan<ShapedGlyph> glyphs)
    {
        var width = Length.Zero;
        foreach (ref readonly var glyph in glyphs)
        {
            width += glyph.Advance;
        }

        return width;
    }
}
