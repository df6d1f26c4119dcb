namespace ReportHub.Checking;

/// <summary>Words that say when.</summary>
internal static class TimeWords
{
    /// <summary>Chapters about what is still to be done.</summary>
    public static readonly string[] PlanChapters = ["下一步", "下步", "打算", "计划", "工作安排", "思路", "今后", "展望", "工作重点"];

    /// <summary>Words of a sentence about the future.</summary>
    public static readonly string[] Future = ["将", "要", "拟", "计划", "力争", "着力", "进一步", "重点", "争取", "继续", "确保"];

    /// <summary>Words of a clause about what is done.</summary>
    public static readonly string[] Past = ["已于", "已经", "完成了", "开展了", "召开了", "印发了", "举办了", "组织了", "进行了", "收到了", "取得了", "已结束", "圆满完成", "顺利完成"];

    /// <summary>The clause compares with another year on purpose.</summary>
    public static readonly string[] Comparing = ["比", "较", "同期", "对照", "以来", "连续", "再次", "继续", "结转", "跨年", "延续", "历年", "上年", "至", "和", "、", "及", "与"];

    /// <summary>The clause prepares the money of another year.</summary>
    public static readonly string[] Budgeting = ["编制", "安排", "申报", "作为", "列入", "纳入"];

    public static bool Has(string text, string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));
}
