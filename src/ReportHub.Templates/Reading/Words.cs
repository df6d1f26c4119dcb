namespace ReportHub.Templates;

/// <summary>Words of the language; each has a Chinese alias (templates.md, syntax).</summary>
internal static class Words
{
    private static readonly Dictionary<string, TagKind> Tags = new(StringComparer.Ordinal)
    {
        ["if"] = TagKind.If, ["如果"] = TagKind.If,
        ["elsif"] = TagKind.ElseIf, ["又如果"] = TagKind.ElseIf,
        ["else"] = TagKind.Else, ["否则"] = TagKind.Else,
        ["endif"] = TagKind.EndIf, ["如果完"] = TagKind.EndIf,
        ["for"] = TagKind.For, ["逐个"] = TagKind.For,
        ["endfor"] = TagKind.EndFor, ["逐个完"] = TagKind.EndFor,
        ["annex"] = TagKind.Annex, ["附件"] = TagKind.Annex,
        ["landscape"] = TagKind.Landscape, ["横排"] = TagKind.Landscape,
        ["endlandscape"] = TagKind.EndLandscape, ["横排完"] = TagKind.EndLandscape,
        ["table"] = TagKind.TableOptions, ["表格"] = TagKind.TableOptions,
    };

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "and", "且", "or", "或", "not", "非", "in", "于", "loop", "循环", "if", "如果", "for", "逐个",
    };

    public static IEnumerable<string> TagWords => Tags.Keys;

    public static TagKind TagOf(string word) => Tags.GetValueOrDefault(word, TagKind.Bad);

    public static bool IsAnd(Token token) => Is(token, "and", "且");

    public static bool IsOr(Token token) => Is(token, "or", "或");

    public static bool IsNot(Token token) => Is(token, "not", "非");

    public static bool IsIn(Token token) => Is(token, "in", "于");

    public static bool IsLoop(string name) => name is "loop" or "循环";

    /// <summary>Names no variable may have.</summary>
    public static bool IsReserved(string name) => Reserved.Contains(name);

    private static bool Is(Token token, string word, string alias) => token.Kind == TokenKind.Name && (token.Text == word || token.Text == alias);
}
