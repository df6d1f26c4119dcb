using System.Text;

namespace ReportHub.Checking;

/// <summary>Takes out the blanks between Chinese characters and letters or digits (全区 63 个): they are typesetting, not words.</summary>
internal static class Squeezing
{
    public static (string Text, int[] Places) Squeeze(string source)
    {
        var text = new StringBuilder(source.Length);
        var places = new List<int>(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            if (IsBlank(source[i]) && IsSeam(source, i))
            {
                continue;
            }

            text.Append(source[i]);
            places.Add(i);
        }

        return (text.ToString(), [.. places]);
    }

    public static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u2002' or '\u2003' or '\u2005' or '\u2006' or '\u2009' or '\u202F';

    /// <summary>Chinese characters and the marks set as wide as they.</summary>
    public static bool IsWide(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF' or '“' or '”' or '‘' or '’' or '…' or '—';

    private static bool IsSeam(string source, int blank)
    {
        var (left, right) = (blank - 1, blank + 1);
        while (left >= 0 && IsBlank(source[left]))
        {
            left--;
        }

        while (right < source.Length && IsBlank(source[right]))
        {
            right++;
        }

        return left < 0 || right >= source.Length || IsWide(source[left]) || IsWide(source[right]);
    }
}
