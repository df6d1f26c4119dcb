using System.Text;

namespace ReportHub.Records;

/// <summary>Text of a cell without what nobody sees: outer and doubled spaces of every width, characters of no width.</summary>
internal static class CellText
{
    private const char WideSpace = '\u3000';
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';
    private const int WideToNarrow = FirstWide - '!';

    /// <summary>Runs of spaces become one; line ends stay (as LF) when <paramref name="keepLines"/>, else they are spaces too.</summary>
    public static string Clean(string text, bool keepLines = false)
    {
        if (IsClean(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        var space = false;
        var lines = 0;
        foreach (var unit in text)
        {
            if (IsInvisible(unit) || unit == '\r')
            {
                continue;
            }

            if (char.IsWhiteSpace(unit))
            {
                lines += keepLines && unit == '\n' ? 1 : 0;
                space = true;
                continue;
            }

            if (space && clean.Length > 0)
            {
                clean.Append(lines > 0 ? '\n' : ' ', Math.Max(1, lines));
            }

            (space, lines) = (false, 0);
            clean.Append(unit);
        }

        return clean.ToString();
    }

    /// <summary>Full-width letters, digits and marks as half-width ones: ２０１９ is 2019.</summary>
    public static string Narrow(string text) =>
        text.AsSpan().IndexOfAnyInRange(FirstWide, LastWide) < 0 && !text.Contains(WideSpace, StringComparison.Ordinal)
            ? text
            : string.Create(text.Length, text, static (narrow, wide) =>
            {
                for (var i = 0; i < wide.Length; i++)
                {
                    narrow[i] = wide[i] is >= FirstWide and <= LastWide ? (char)(wide[i] - WideToNarrow) : wide[i] == WideSpace ? ' ' : wide[i];
                }
            });

    /// <summary>For comparing words: narrow, without any space.</summary>
    public static string Fold(string text) => string.Concat(Narrow(Clean(text)).Where(unit => unit != ' '));

    /// <summary>A control character that no space is, or -1.</summary>
    public static int IndexOfControl(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\n' or '\r' or '\t'))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsClean(string text)
    {
        var last = ' ';
        foreach (var unit in text)
        {
            if (IsInvisible(unit) || (char.IsWhiteSpace(unit) && (unit != ' ' || last == ' ')))
            {
                return false;
            }

            last = unit;
        }

        return text.Length == 0 || last != ' ';
    }

    private static bool IsInvisible(char unit) => unit is '\u200B' or '\u2060' or '\uFEFF';
}
