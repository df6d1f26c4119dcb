namespace ReportHub.Templates;

/// <summary>Words people write who have not the language at hand, and the word of the language for each.</summary>
internal static class Slips
{
    private static readonly Dictionary<string, string> Tags = new(StringComparer.Ordinal)
    {
        ["若"] = "如果", ["否则如果"] = "又如果", ["否则若"] = "又如果", ["又若"] = "又如果", ["elseif"] = "elsif", ["elif"] = "elsif",
        ["结束如果"] = "如果完", ["如果结束"] = "如果完", ["结束逐个"] = "逐个完", ["逐个结束"] = "逐个完",
        ["循环"] = "逐个", ["循环完"] = "逐个完", ["结束循环"] = "逐个完", ["循环结束"] = "逐个完", ["foreach"] = "for",
    };

    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["大于"] = ">", ["小于"] = "<", ["等于"] = "==", ["不等于"] = "!=", ["大于等于"] = ">=", ["小于等于"] = "<=",
        ["不小于"] = ">=", ["不少于"] = ">=", ["不低于"] = ">=", ["不大于"] = "<=", ["不超过"] = "<=",
        ["并且"] = "且", ["而且"] = "且", ["或者"] = "或", ["在"] = "于",
    };

    public static string? Tag(string word) => Tags.GetValueOrDefault(word);

    /// <summary>The operator meant; only a word that stands where an operator must may be asked.</summary>
    public static string? Operator(string word) => Operators.GetValueOrDefault(word);

    /// <summary>The word of the language a run of characters begins with: 如果统计 is 如果 without its space.</summary>
    public static string? Glued(string word) => Words.TagWords.Where(tag => tag[0] > 0x2000 && word.Length > tag.Length && word.StartsWith(tag, StringComparison.Ordinal)).MaxBy(tag => tag.Length);
}
