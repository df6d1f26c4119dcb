namespace ReportHub.Templates;

/// <summary>Figures typed into the template: they have no provenance, so each is a warning.</summary>
internal static class TypedNumbers
{
    public static void Report(TextSyntax node, FindingList findings)
    {
        foreach (var (index, figure) in In(node.Value))
        {
            Warn(node, figure, index, findings);
        }
    }

    /// <summary>The label of a line of the cover, which cannot hold tags.</summary>
    public static void Report(CoverLine line, FindingList findings)
    {
        foreach (var (index, figure) in In(line.Label))
        {
            findings.Warning("T413", new(line.LabelSpan.Start + index, figure.Length), Message(figure), "把数写到冒号后面，用数据里的字段");
        }
    }

    private static List<(int Index, string Figure)> In(string text)
    {
        var figures = new List<(int Index, string Figure)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]))
            {
                continue;
            }

            var end = End(text, i);
            if (!IsName(text, i, end))
            {
                figures.Add((i, text[i..end]));
            }

            i = end;
        }

        return figures;
    }

    private static int End(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    // A4, GB/T 9704-2012 and PM2.5 are names, not figures.
    private static bool IsName(ReadOnlySpan<char> text, int start, int end)
    {
        var before = start - 1;
        if (before >= 0 && text[before] is ' ' or '-' or '/')
        {
            before--;
        }

        return (before >= 0 && (char.IsAsciiLetter(text[before]) || (before < start - 1 && char.IsAsciiDigit(text[before])))) || (end < text.Length && char.IsAsciiLetter(text[end]));
    }

    private static void Warn(TextSyntax node, string figure, int index, FindingList findings)
    {
        // A line with escapes is longer in the file than in print; its figures are shown by the whole stretch.
        var span = node.Span.Length == node.Value.Length ? new TextSpan(node.Span.Start + index, figure.Length) : node.Span;
        var fix = node.Span.Length == node.Value.Length ? new Fix(span, $"{{{{ \"{figure}\" | 原文 }}}}") : (Fix?)null;
        findings.Warning("T413", span, Message(figure), $"换成数据里的字段；确实要直接打就写成 {{{{ \"{figure}\" | 原文 }}}}", fix: fix);
    }

    private static string Message(string figure) => $"“{figure}”是直接打在模板里的数。";
}
