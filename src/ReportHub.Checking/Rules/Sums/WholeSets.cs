namespace ReportHub.Checking;

/// <summary>Sets of words that together are everything: figures under all of them add up to the whole.</summary>
internal static class WholeSets
{
    private static readonly string[][] Sets =
    [
        ["优秀", "良好", "合格", "不合格"],
        ["优秀", "良好", "一般", "较差"],
        ["优秀", "良好", "中等", "较差"],
        ["优秀", "良好", "合格", "基本合格", "不合格"],
        ["优", "良", "中", "差"],
        ["基本支出", "项目支出"],
        ["中央", "省级", "市级", "区级"],
        ["男", "女"],
        ["已完成", "未完成"],
        ["同意", "反对", "弃权"],
    ];

    /// <summary>Each label ends in a word of one set, none twice, and no word of the set is missing.</summary>
    public static bool IsWhole(IReadOnlyList<LabelledCount> parts) => Array.Exists(Sets, set => set.Length == parts.Count && set.All(word => parts.Count(part => Says(part.Label, word, set)) == 1));

    /// <summary>At least two labels are of one set: the parts are classes of one thing, whether or not all are named.</summary>
    public static bool AreClasses(IReadOnlyList<LabelledCount> parts) => Array.Exists(Sets, set => parts.All(part => Array.Exists(set, word => Says(part.Label, word, set))));

    // 不合格 ends in 合格 too: the longest word of the set that fits is meant.
    private static bool Says(string label, string word, string[] set) =>
        set.Where(other => label.EndsWith(other, StringComparison.Ordinal) || label.StartsWith(other, StringComparison.Ordinal)).MaxBy(other => other.Length) == word;
}
