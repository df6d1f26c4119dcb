using System.Globalization;

namespace ReportHub.Templates;

internal enum TokenKind
{
    End,
    Name,
    Text,
    Number,
    Symbol,
}

internal readonly record struct Token(TokenKind Kind, TextSpan Span, string Text)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && string.Equals(Text, symbol, StringComparison.Ordinal);
}

/// <summary>Tokens between the marks of one tag. Full-width marks are reported and read as typed half-width, so that the rest is still checked.</summary>
internal sealed class ExpressionLexer(FindingList findings)
{
    private static readonly string[] Symbols = ["==", "!=", "<=", ">=", "<", ">", "|", ":", ",", ".", "(", ")", "="];

    /// <summary>A text was not closed, so what follows means nothing.</summary>
    public bool Failed { get; private set; }

    /// <summary>The tokens of <paramref name="text"/>, whose first character stands at <paramref name="offset"/>; the last is <see cref="TokenKind.End"/>.</summary>
    public List<Token> Read(ReadOnlySpan<char> text, int offset)
    {
        var tokens = new List<Token>();
        var i = 0;
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var token = ReadToken(text, i, offset);
            if (token.Kind != TokenKind.End)
            {
                tokens.Add(token);
            }

            i += Math.Max(1, token.Span.Length);
        }

        tokens.Add(new(TokenKind.End, new(offset + text.Length, 0), ""));
        return tokens;
    }

    private Token ReadToken(ReadOnlySpan<char> text, int at, int offset)
    {
        var first = HalfWidth.Of(text[at]);
        if (first == '"')
        {
            return ReadText(text, at, offset);
        }

        if (char.IsAsciiDigit(first) || (first == '-' && at + 1 < text.Length && char.IsAsciiDigit(HalfWidth.Of(text[at + 1]))))
        {
            return ReadNumber(text, at, offset);
        }

        if (IsNamePart(first))
        {
            var end = at;
            while (end < text.Length && IsNamePart(HalfWidth.Of(text[end])))
            {
                ReportWide(text[end], offset + end);
                end++;
            }

            return new(TokenKind.Name, new(offset + at, end - at), Narrow(text[at..end]));
        }

        return ReadSymbol(text, at, offset);
    }

    private Token ReadText(ReadOnlySpan<char> text, int at, int offset)
    {
        ReportWide(text[at], offset + at);
        for (var end = at + 1; end < text.Length; end++)
        {
            if (HalfWidth.Of(text[end]) == '"')
            {
                ReportWide(text[end], offset + end);
                return new(TokenKind.Text, new(offset + at, end + 1 - at), text[(at + 1)..end].ToString());
            }
        }

        var span = new TextSpan(offset + at, text.Length - at);
        findings.Error("T107", span, "引号没有成对。", "在文字后面补上 \"");
        Failed = true;
        return new(TokenKind.Text, span, text[(at + 1)..].ToString());
    }

    private Token ReadNumber(ReadOnlySpan<char> text, int at, int offset)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(HalfWidth.Of(text[end])) || IsPoint(text, end) || (end == at && HalfWidth.Of(text[end]) == '-')))
        {
            ReportWide(text[end], offset + end);
            end++;
        }

        var span = new TextSpan(offset + at, end - at);
        var written = Narrow(text[at..end]);
        if (!decimal.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
        {
            findings.Error("T104", span, $"“{written}”不是有效的数。", "写成 60 或 89.5 这样的数");
            return new(TokenKind.Number, span, "0");
        }

        return new(TokenKind.Number, span, written);
    }

    private Token ReadSymbol(ReadOnlySpan<char> text, int at, int offset)
    {
        var narrow = Narrow(text.Slice(at, Math.Min(2, text.Length - at)));
        foreach (var symbol in Symbols)
        {
            if (narrow.StartsWith(symbol, StringComparison.Ordinal))
            {
                for (var i = 0; i < symbol.Length; i++)
                {
                    ReportWide(text[at + i], offset + at + i);
                }

                return Symbol(symbol, new(offset + at, symbol.Length));
            }
        }

        if (text[at] switch { '≥' => ">=", '≤' => "<=", '≠' => "!=", _ => null } is { } comparison)
        {
            var mark = new TextSpan(offset + at, 1);
            findings.Error("T101", mark, $"标签里不能写“{text[at]}”。", $"改成 {comparison}", fix: new(mark, comparison));
            return new(TokenKind.Symbol, mark, comparison);
        }

        var span = new TextSpan(offset + at, char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1);
        findings.Error("T104", span, $"标签里不能有“{text.Slice(at, span.Length)}”。", "文字要放在半角引号里，如 \"、\"");
        return new(TokenKind.End, span, "");
    }

    private Token Symbol(string symbol, TextSpan span)
    {
        if (symbol == "=")
        {
            findings.Error("T104", span, "比较是否相等要写两个等号。", "改成 ==", fix: new(span, "=="));
            return new(TokenKind.Symbol, span, "==");
        }

        return new(TokenKind.Symbol, span, symbol);
    }

    private void ReportWide(char character, int offset)
    {
        if (HalfWidth.IsWide(character))
        {
            var (span, narrow) = (new TextSpan(offset, 1), HalfWidth.Of(character).ToString());
            findings.Error("T101", span, $"{character}是全角符号，标签里要用半角符号。", $"切换到半角输入，改成 {narrow}", fix: new(span, narrow));
        }
    }

    private static bool IsPoint(ReadOnlySpan<char> text, int at) =>
        HalfWidth.Of(text[at]) == '.' && at + 1 < text.Length && char.IsAsciiDigit(HalfWidth.Of(text[at + 1]));

    private static bool IsNamePart(char character) => character == '_' || char.IsLetterOrDigit(character);

    private static string Narrow(ReadOnlySpan<char> text)
    {
        Span<char> narrow = stackalloc char[Math.Min(text.Length, Limits.TagCharacters)];
        for (var i = 0; i < narrow.Length; i++)
        {
            narrow[i] = HalfWidth.Of(text[i]);
        }

        return narrow.ToString();
    }
}
