namespace ReportHub.Templates;

/// <summary>Figures typed into the template: they have no provenance, so each is a warning.</summary>
internal static class TypedNumbers
{
    public static void Report(TextSyntax node, FindingList findings)
    {
        var text = node.Value.AsSpan();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]))
            {
                continue;
            }

            var end = End(text, i);
            if (!IsName(text, i, end))
            {
                Warn(node, text[i..end].ToString(), i, findings);
            }

            i = end;
        }
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
        findings.Warning("T413", span, $"“{figure}”是直接打在模板里的数。", $"换成数据里的字段；确实要直接打就写成 {{{{ \"{figure}\" | 原文 }}}}", fix: fix);
    }
}
