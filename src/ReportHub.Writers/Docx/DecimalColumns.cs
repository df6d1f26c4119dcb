using System.Buffers;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>
/// Columns whose decimal points stand below each other, where the layout put them. Decimal tabs do nothing in the cells of some applications
/// (docx-notes.md), so a number stands at the right with an indent that leaves its decimals their room.
/// </summary>
internal sealed class DecimalColumns
{
    /// <summary>万元/人: the longest units in use.</summary>
    private const int LongestUnit = 4;

    private static readonly SearchValues<char> Signs = SearchValues.Create("+-－−–±≈~～<>≤≥＜＞¥￥$＄(（");
    private readonly Length?[] points;

    private DecimalColumns(int columns) => points = new Length?[columns];

    /// <summary>Null where no column of the table has such a place.</summary>
    public static DecimalColumns? Of(Table table, int index, IReadOnlyList<DecimalPlace> places)
    {
        DecimalColumns? columns = null;
        foreach (var place in places)
        {
            if (place.Table == index)
            {
                columns ??= new(table.Columns.Count);
                columns.points[place.Column] = place.Point;
            }
        }

        return columns;
    }

    /// <summary>Indent from the right in twips of <paramref name="content"/> in a column whose text has <paramref name="room"/> twips; null for what is no number.</summary>
    public long? Indent(int column, IReadOnlyList<Inline> content, TextStyle style, long room)
    {
        if (points[column] is not { } point || content is not [Text { Value: var value }])
        {
            return null;
        }

        var whole = EndOfWhole(value);
        return whole < 0 ? null : Math.Max(0, room - (point + TextWidth.Of(value.AsSpan(whole), style)).Twips);
    }

    /// <summary>Where the whole part of a single number ends; -1 for a date, a range, a sentence.</summary>
    private static int EndOfWhole(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && Signs.Contains(text[start]))
        {
            start++;
        }

        var point = start;
        while (point < text.Length && (IsDigit(text[point]) || (point > start && text[point] is ',' or '，' && point + 1 < text.Length && IsDigit(text[point + 1]))))
        {
            point++;
        }

        return point > start && IsUnit(text[EndOfFraction(text, point)..]) ? point : -1;
    }

    private static int EndOfFraction(ReadOnlySpan<char> text, int point)
    {
        if (point + 1 >= text.Length || text[point] is not ('.' or '．') || !IsDigit(text[point + 1]))
        {
            return point;
        }

        var end = point + 1;
        while (end < text.Length && IsDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsUnit(ReadOnlySpan<char> rest)
    {
        foreach (var unit in rest)
        {
            if (IsDigit(unit) || !(char.IsLetter(unit) || unit is ' ' or '%' or '％' or '‰' or '℃' or '°' or '/' or '·' or ')' or '）' or '*'))
            {
                return false;
            }
        }

        return rest.Length <= LongestUnit;
    }

    private static bool IsDigit(char unit) => unit is (>= '0' and <= '9') or (>= '０' and <= '９');
}
