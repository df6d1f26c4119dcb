namespace ReportHub.UnitTests.Checking;

/// <summary>One event told in two chapters.</summary>
internal static class RuleYears
{
    public static string Told(string second) =>
        $"关于工作情况的通报\n一、评价\n2019年我局对“城市书屋建设”项目、“农村饮水安全”项目和区司法局部门整体支出进行绩效评价。\n二、反馈\n{second}年我局对“城市书屋建设”项目、“农村饮水安全”项目和区司法局部门整体支出进行绩效评价，并反馈了结果。";
}
