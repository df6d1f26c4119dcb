using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Writers;

/// <summary>
/// Width of a short text without its font: hanzi are an em, digits half of one, as in every face the standard's practice names. For columns that stand by
/// themselves, where a hair's breadth moves nothing else.
/// </summary>
internal static class TextWidth
{
    public static Length Of(IReadOnlyList<Inline> content, TextStyle style) => Of(content.PlainText(), style);

    public static Length Of(ReadOnlySpan<char> text, TextStyle style)
    {
        var width = Length.Zero;
        foreach (var unit in text)
        {
            width += style.Size.Scale(Thousandths(unit), 1000) + style.Tracking;
        }

        return width;
    }

    /// <summary>Advances of the Latin face of the standard's practice, in thousandths of an em.</summary>
    private static int Thousandths(char unit) => unit switch
    {
        '.' or ',' or ' ' or '·' => 250,
        '%' => 833,
        '-' or '(' or ')' => 333,
        '+' or '−' or '<' or '>' or '~' or '≤' or '≥' => 564,
        < (char)0x80 => 500,
        _ => 1000,
    };
}
