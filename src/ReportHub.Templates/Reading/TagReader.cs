namespace ReportHub.Templates;

/// <summary>One tag from raw text: finds its end, reads its word and its expression.</summary>
internal sealed class TagReader(FindingList findings)
{
    /// <summary>
    /// The tag that opens at <paramref name="at"/>; <paramref name="offset"/> is the place of <paramref name="text"/>[0] in the file. An unclosed tag is
    /// reported and is as long as its two opening marks.
    /// </summary>
    public Tag Read(ReadOnlySpan<char> text, int at, int offset)
    {
        var kind = TagShape.OpeningAt(text, at);
        var closing = TagShape.ClosingOf(text, at, kind);
        if (closing < 0)
        {
            return Unclosed(text, at, offset, kind);
        }

        var span = TextSpan.Between(offset + at, offset + closing + 2);
        ReportWideMarks(text.Slice(at, 2), offset + at);
        ReportWideMarks(text.Slice(closing, 2), offset + closing);
        return kind switch
        {
            '#' => new(TagKind.Note, span),
            '{' => Output(text[(at + 2)..closing], offset + at + 2, span),
            _ => Command(text[(at + 2)..closing], offset + at + 2, span),
        };
    }

    private Tag Unclosed(ReadOnlySpan<char> text, int at, int offset, char kind)
    {
        var span = new TextSpan(offset + at, 2);
        var marks = kind switch { '{' => ("{{", "}}"), '%' => ("{%", "%}"), _ => ("{#", "#}") };
        ReportWideMarks(text.Slice(at, 2), offset + at);
        findings.Error("T102", span, $"{marks.Item1} 没有对应的 {marks.Item2}。", $"在同一行、{Limits.TagCharacters} 个字符以内补上 {marks.Item2}；要印出 {marks.Item1} 就写成 \\{marks.Item1}");
        return new(TagKind.Bad, span);
    }

    private Tag Output(ReadOnlySpan<char> inner, int offset, TextSpan span)
    {
        var lexer = new ExpressionLexer(findings);
        var tokens = lexer.Read(inner, offset);
        if (tokens.Count == 1)
        {
            findings.Error("T103", span, "{{ }} 里面是空的。", "写上字段的名字，如 {{ 发文.成文日期 }}");
            return new(TagKind.Output, span);
        }

        return new(TagKind.Output, span) { Expression = lexer.Failed ? null : new ExpressionParser(tokens, findings).ReadOutput() };
    }

    private Tag Command(ReadOnlySpan<char> inner, int offset, TextSpan span)
    {
        var trimmed = inner.TrimStart();
        if (FreeWord(trimmed) is { } free)
        {
            return Free(trimmed[free.Length..], offset + inner.Length - trimmed.Length + free.Length, span, free);
        }

        var lexer = new ExpressionLexer(findings);
        var tokens = lexer.Read(inner, offset);
        var parser = new ExpressionParser(tokens, findings);
        var word = parser.Take();
        var kind = word.Kind == TokenKind.Name ? Words.TagOf(word.Text) : TagKind.Bad;
        switch (kind)
        {
            case TagKind.If or TagKind.ElseIf:
                return new(kind, span, word.Text) { Expression = lexer.Failed ? null : parser.ReadCondition() };
            case TagKind.For:
                var (variable, list) = parser.ReadLoop();
                return new(kind, span, word.Text) { Variable = variable, Expression = list };
            case TagKind.Bad:
                return Unknown(word, span);
            default:
                return Bare(kind, word, parser.Current, span);
        }
    }

    private Tag Bare(TagKind kind, Token word, Token after, TextSpan span)
    {
        if (after.Kind != TokenKind.End)
        {
            var hint = kind == TagKind.Else && after.Text is "if" or "如果" ? "又一个条件写成 {% elsif 条件 %}" : $"写成 {{% {word.Text} %}}";
            findings.Error("T104", after.Span, $"{{% {word.Text} %}} 里多了“{after.Text}”。", hint);
        }

        return new(kind, span, word.Text);
    }

    private Tag Unknown(Token word, TextSpan span)
    {
        if (word.Kind == TokenKind.Name && Slips.Tag(word.Text) is null && Slips.Glued(word.Text) is { } glued)
        {
            var gap = new TextSpan(word.Span.Start + glued.Length, 0);
            findings.Error("T105", word.Span, $"没有“{word.Text}”这个标签。", $"“{glued}”后面空一格", fix: new(gap, " "));
            return new(TagKind.Bad, span, word.Text);
        }

        var suggestion = word.Kind == TokenKind.Name ? Slips.Tag(word.Text) ?? Suggestion.For(word.Text, Words.TagWords) : null;
        findings.Error(
            "T105",
            word.Kind == TokenKind.Name ? word.Span : span,
            word.Kind == TokenKind.Name ? $"没有“{word.Text}”这个标签。" : "{% %} 里缺少标签的名字。",
            suggestion is null ? "可以写 if、elsif、else、endif、for、endfor、annex，或 如果、又如果、否则、如果完、逐个、逐个完、附件" : Suggestion.Hint(suggestion, []),
            fix: suggestion is null ? null : new(word.Span, suggestion));
        return new(TagKind.Bad, span, word.Text);
    }

    // The id of an annex and the options of a table are free text, no expression: 表1-1 is a good name.
    private Tag Free(ReadOnlySpan<char> rest, int offset, TextSpan span, string word)
    {
        var kind = Words.TagOf(word);
        var text = rest.Trim();
        if (text.IsEmpty)
        {
            var (what, example) = kind == TagKind.Annex ? ("附件的代号", "写成 {% annex 得分表 %}") : ("表格的写法", "写成 {% 表格 列宽: 自动, 续表: 是 %}");
            findings.Error("T104", span, $"{{% {word} %}} 里缺少{what}。", example);
            return new(kind, span, word);
        }

        var name = new Name(text.ToString(), new(offset + (rest.Length - rest.TrimStart().Length), text.Length));
        return kind == TagKind.Annex ? new(kind, span, word) { Annex = name } : new(kind, span, word) { Options = name };
    }

    private static string? FreeWord(ReadOnlySpan<char> inner)
    {
        foreach (var word in (ReadOnlySpan<string>)["annex", "附件", "table", "表格"])
        {
            if (inner.StartsWith(word) && (inner.Length == word.Length || char.IsWhiteSpace(inner[word.Length])))
            {
                return word;
            }
        }

        return null;
    }

    private void ReportWideMarks(ReadOnlySpan<char> marks, int offset)
    {
        if (HalfWidth.IsWide(marks[0]) || HalfWidth.IsWide(marks[1]))
        {
            var (span, narrow) = (new TextSpan(offset, 2), $"{HalfWidth.Of(marks[0])}{HalfWidth.Of(marks[1])}");
            findings.Error("T101", span, $"{marks}是全角符号，不会被当成字段或标签。", $"切换到半角输入，改成 {narrow}", fix: new(span, narrow));
        }
    }
}
