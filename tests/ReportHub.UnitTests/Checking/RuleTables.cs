namespace ReportHub.UnitTests.Checking;

/// <summary>Papers with tables and annexes, as plain text.</summary>
internal static class RuleTables
{
    /// <summary>A table whose parts are 10, 20 and 20.</summary>
    public static string Total(string total) => $"关于考核结果的通报\n现予通报。\n项目\t金额（万元）\n甲\t10\n乙\t20\n丙\t20\n合计\t{total}";

    /// <summary>Four rows of which the parts are 40 and 50, the last with a total of its own.</summary>
    public static string RowTotals(string last) => $"关于考核结果的通报\n现予通报。\n单位\t目标\t监控\t总分\n甲局\t40\t50\t90\n乙局\t30\t50\t80\n丙局\t40\t40\t80\n丁局\t40\t50\t{last}";

    public static string Rows(int rows, string said) =>
        $"关于开展评价工作的通知\n各单位：\n选取{said}。\n附件：项目清单\n平川市河东区财政局\n2019年12月25日\n附件\n项目清单\n序号\t项目名称\n"
        + string.Join('\n', Enumerable.Range(1, rows).Select(row => $"{row}\t第{row}号项目"));

    public static string Annex(string note, string title) =>
        $"关于考核结果的通报\n各单位：\n得分见附件。\n附件：{note}\n平川市河东区财政局\n2019年12月25日\n附件\n{title}\n本表由区财政局绩效科负责解释。";
}
