using System.Buffers;
using System.Text;

namespace ReportHub.Templates;

/// <summary>What a value's text may not carry onto paper.</summary>
internal static class ValueText
{
    private const string LineEndMarks = "\r\n\u000B\u000C\u0085\u2028\u2029";

    private const string DroppedMarks =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F"
        + "\u0080\u0081\u0082\u0083\u0084\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F"
        + "\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069"
        + "\u206A\u206B\u206C\u206D\u206E\u206F\u3164\uFEFF\uFFA0\uFFF9\uFFFA\uFFFB";

    /// <summary>Ends of lines, which become a space inside a value.</summary>
    public static readonly SearchValues<char> LineEnds = SearchValues.Create(LineEndMarks);

    /// <summary>Invisible and direction controls, which are dropped.</summary>
    public static readonly SearchValues<char> Dropped = SearchValues.Create(DroppedMarks);

    private static readonly SearchValues<char> Both = SearchValues.Create(LineEndMarks + DroppedMarks);

    public static bool IsClean(string value) => value.AsSpan().IndexOfAny(Both) < 0;

    /// <summary>The value on one line: a run of line ends is one space, none at the ends; controls are gone.</summary>
    public static string Clean(string value, out bool joined, out bool dropped)
    {
        (joined, dropped) = (false, false);
        var builder = new StringBuilder(value.Length);
        var pendingSpace = false;
        foreach (var unit in value)
        {
            if (LineEnds.Contains(unit))
            {
                (joined, pendingSpace) = (true, builder.Length > 0);
            }
            else if (Dropped.Contains(unit))
            {
                dropped = true;
            }
            else
            {
                builder.Append(pendingSpace ? " " : "").Append(unit);
                pendingSpace = false;
            }
        }

        return builder.ToString();
    }
}
