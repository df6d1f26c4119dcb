using System.Text.RegularExpressions;

namespace ReportHub.Checking;

/// <summary>What a figure is called in front of it: 区本级财政支出24.09亿元.</summary>
internal static partial class FigureLabels
{
    /// <summary>Names of aggregates: of each there is one value for one body and one period.</summary>
    public static readonly string[] Aggregates =
    [
        "财政支出", "财政收入", "预算支出", "预算收入", "公共预算", "预算总额", "支出总额", "收入总额", "总支出", "总收入", "总投资", "资金总量", "资金总额", "税收收入", "生产总值",
        "支出预算", "收入预算", "支出决算", "收入决算", "平均得分", "最高分", "最低分", "总人口", "投资总额", "预算安排", "债务余额", "债务限额", "转移支付",
    ];

    /// <summary>An aggregate alone may be anybody's; with so many characters before it, it is a certain one.</summary>
    private const int LeastQualifier = 2;

    /// <summary>The label directly before a figure; null where it is no named aggregate.</summary>
    public static string? Before(Quantity figure)
    {
        var text = figure.Paragraph.Text;
        var start = figure.Start;
        while (start > 0 && text[start - 1] is >= '\u4e00' and <= '\u9fff')
        {
            start--;
        }

        var label = Verb().Split(Copula().Replace(text[start..figure.Start], ""))[^1];
        var ending = Array.Find(Aggregates, word => label.EndsWith(word, StringComparison.Ordinal));
        return ending is not null && label.Length >= ending.Length + LeastQualifier ? label : null;
    }

    [GeneratedRegex("(?:为|达到|达|是|共|共计|合计)$", RegexOptions.CultureInvariant)]
    private static partial Regex Copula();

    [GeneratedRegex("达到|占|为|是|比|较|与|和|及|将|把|从|由|对|完成|实现|安排|低于|高于|超过|其中", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();
}
