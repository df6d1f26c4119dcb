namespace ReportHub.Templates.Markdown;

/// <summary>Cells of a row line, split at <c>|</c> outside tags, code spans and <c>\|</c>.</summary>
internal static class CellSplitter
{
    /// <summary>Trimmed stretches of the line; an empty cell has start = end. A cell between bars that touch (<c>||</c>) belongs to the one before it.</summary>
    public static List<(int Start, int End, int Span)> Split(ReadOnlySpan<char> line)
    {
        var cells = new List<(int, int, int Span)>();
        var start = 1;
        for (var i = 1; i < line.Length;)
        {
            if (line[i] == '|')
            {
                if (start == i && cells.Count > 0)
                {
                    cells[^1] = cells[^1] with { Span = cells[^1].Span + 1 };
                }
                else
                {
                    cells.Add(Trim(line, start, i));
                }

                start = i + 1;
            }

            i += Step(line, i);
        }

        if (!line[Math.Min(start, line.Length)..].IsWhiteSpace())
        {
            cells.Add(Trim(line, start, line.Length));
        }

        return cells;
    }

    private static int Step(ReadOnlySpan<char> line, int at)
    {
        if (line[at] == '\\')
        {
            return 2;
        }

        if (line[at] == '`')
        {
            return CodeSpan(line, at);
        }

        var kind = TagShape.OpeningAt(line, at);
        return kind != '\0' && TagShape.ClosingOf(line, at, kind) is >= 0 and var closing ? closing + 2 - at : 1;
    }

    // A code span ends at a run of as many marks; the search is bounded so that a line of marks stays linear.
    private static int CodeSpan(ReadOnlySpan<char> line, int at)
    {
        var run = Run(line, at);
        var limit = Math.Min(line.Length, at + Limits.TagCharacters);
        for (var i = at + run; i < limit;)
        {
            var length = line[i] == '`' ? Run(line, i) : 0;
            if (length == run)
            {
                return i + run - at;
            }

            i += Math.Max(1, length);
        }

        return run;
    }

    private static int Run(ReadOnlySpan<char> line, int at)
    {
        var end = at;
        while (end < line.Length && line[end] == '`')
        {
            end++;
        }

        return end - at;
    }

    private static (int, int, int) Trim(ReadOnlySpan<char> line, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(line[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(line[start]))
        {
            start++;
        }

        return (start, end, 1);
    }
}
