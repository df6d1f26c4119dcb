using System.Globalization;

namespace ReportHub.Checking;

/// <summary>Words and figures in tables.</summary>
internal static class TableWords
{
    private static readonly string[] Totals = ["合计", "总计", "共计", "总和"];
    private static readonly string[] Subtotals = ["小计"];
    private static readonly string[] RowTotals = ["合计", "总计", "总分", "小计", "得分合计", "总得分"];

    /// <summary>Heads of columns whose figures are not added.</summary>
    private static readonly string[] NotAdded = ["率", "比", "%", "％", "平均", "名次", "排名", "序号", "编号", "单价", "年", "日期", "等次", "等级", "电话", "编码", "代码", "次数"];

    public static bool IsTotal(IReadOnlyList<string> row) => IsOne(row, Totals);

    public static bool IsSubtotal(IReadOnlyList<string> row) => IsOne(row, Subtotals);

    /// <summary>其中 and 减： rows repeat part of what stands above them.</summary>
    public static bool IsDetail(IReadOnlyList<string> row) => row.Any(cell => cell.StartsWith("其中", StringComparison.Ordinal) || cell.StartsWith("减：", StringComparison.Ordinal) || cell.StartsWith("加：", StringComparison.Ordinal));

    public static bool IsAdded(string head) => !Array.Exists(NotAdded, word => head.Contains(word, StringComparison.Ordinal));

    public static bool IsRowTotal(string head) => Array.Exists(RowTotals, word => Bare(head) == word || Bare(head).StartsWith(word + "（", StringComparison.Ordinal));

    /// <summary>The figure in a cell with its last digit's worth; null for words, blanks and percentages.</summary>
    public static (decimal Value, decimal Step)? Figure(string cell)
    {
        var digits = cell.Trim().Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var step = 1m;
        for (var i = point < 0 ? digits.Length : point + 1; i < digits.Length; i++)
        {
            step /= 10;
        }

        return (value, step);
    }

    private static bool IsOne(IReadOnlyList<string> row, string[] words)
    {
        var head = row.FirstOrDefault(cell => cell.Length > 0) ?? "";
        return Array.Exists(words, word => Bare(head) == word) || (row.Count > 1 && Array.Exists(words, word => Bare(row[1]) == word));
    }

    private static string Bare(string cell) => string.Concat(cell.Where(c => !char.IsWhiteSpace(c)));
}
