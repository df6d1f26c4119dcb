using System.Buffers;
using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>Whether a cell holds a number and nothing else: such cells of a column stand with their decimal points below each other.</summary>
internal static class DecimalText
{
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.,");

    public static bool IsNumber(IReadOnlyList<Inline> content)
    {
        if (content is not [Text { Value: var value }])
        {
            return false;
        }

        var digits = value.AsSpan().TrimStart("-−+").TrimEnd('%');
        return digits.Length > 0 && char.IsAsciiDigit(digits[0]) && !digits.ContainsAnyExcept(Figures);
    }
}
