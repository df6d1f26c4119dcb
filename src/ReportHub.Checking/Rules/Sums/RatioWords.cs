namespace ReportHub.Checking;

/// <summary>Words around percentages.</summary>
internal static class RatioWords
{
    /// <summary>Rates whose two figures a report prints beside them.</summary>
    public const string Rates = "执行率|完成率|支付率|支出率|到位率|使用率|合格率|优秀率|满意率|回收率|收回率|有效率|覆盖率|参与率|占比|比重|比例|得分率|通过率|整改率";

    /// <summary>Words of growth: the percentage compares with another time.</summary>
    public static readonly string[] Growth = ["增长", "增加", "上升", "提高", "增幅", "涨幅", "下降", "减少", "降低", "降幅", "同比", "环比", "超出", "超过", "高出", "多出", "压减", "节约"];

    /// <summary>What may well be exceeded: more than the whole of it is good news and no slip.</summary>
    public static readonly string[] Plans = ["计划", "任务", "目标", "预期", "序时", "进度", "定额", "完成率", "年初预算", "调整预算", "预算数", "上年", "去年", "同期"];

    /// <summary>Words of a note that says why.</summary>
    public static readonly string[] Notes = ["因为", "由于", "原因", "主要是", "含上年", "包括上年", "口径", "注：", "不含", "结转"];

    public static bool Has(string text, string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));
}
