namespace ReportHub.Templates;

/// <summary>The known name nearest to a mistyped one.</summary>
internal static class Suggestion
{
    private const int LongestName = 64;

    /// <summary>The candidate within a third of the length in edits (swaps count one), or null.</summary>
    public static string? For(string typed, IEnumerable<string> candidates)
    {
        string? best = null;
        var most = Math.Max(1, typed.Length / 3);
        var bound = most + 1;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            if (typed.Length > LongestName || candidate.Length > LongestName)
            {
                continue;
            }

            // Names that share no character are no evidence: 分 is not a slip for 元.
            var distance = Contains(typed, candidate) ? Math.Min(most, Distance(typed, candidate)) : Distance(typed, candidate);
            if (distance < bound && distance < Math.Max(typed.Length, candidate.Length))
            {
                (best, bound) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>“您要写的是不是“x”？” or the list of what exists.</summary>
    public static string Hint(string? suggestion, IEnumerable<string> known) => suggestion is not null
        ? $"您要写的是不是“{suggestion}”？"
        : $"可以写：{string.Join("、", known.Take(12))}";

    // 主送单位 for 主送: a word too many or too few.
    private static bool Contains(string a, string b) =>
        Math.Min(a.Length, b.Length) > 1 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));

    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
