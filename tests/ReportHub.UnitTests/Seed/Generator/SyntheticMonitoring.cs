using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>A monitoring report for each monitored project as of the end of August, filed in September.</summary>
internal static class SyntheticMonitoring
{
    private const int SlowBelow = 45;
    private static readonly DateOnly AsOf = new(2019, 8, 31);
    private static readonly (string Cause, string Text)[] Causes =
    [
        ("经费保障", "资金下达较晚，支出集中在下半年"), ("制度保障", "采购流程调整，合同签订推迟"), ("人员保障", "经办人员变动，工作衔接不及时"), ("硬件条件保障", "场地尚未移交，设备不能安装"),
    ];

    public static IReadOnlyList<MonitorReport> Of(SyntheticBudget budget, SeededRandom random) =>
        [.. budget.Selected.Select(project => ReportOf(project, budget.Funds[project.Code], random))];

    private static MonitorReport ReportOf(Project project, Money funds, SeededRandom random)
    {
        var percent = random.Between(38, 82);
        var slow = percent < SlowBelow;
        var executed = new Money(funds.Fen / 100 * percent);
        return new(
            project.FiscalYear,
            project.Code,
            project.Unit,
            SeedSchemes.Monitoring,
            AsOf,
            funds,
            funds,
            executed,
            slow ? new Money(funds.Fen / 100 * random.Between(80, 95)) : funds,
            [RowOf(percent, slow, random)],
            slow,
            slow ? "查明支出进度偏慢的原因，九月底前报送加快支出的措施" : null,
            null,
            random.Day(new(2019, 9, 9), new(2019, 9, 27)),
            MonitorState.Reviewed,
            SyntheticYear.Note);
    }

    private static MonitorRow RowOf(int percent, bool slow, SeededRandom random)
    {
        var (cause, text) = random.Of(Causes);
        return new(
            "产出指标",
            "时效指标",
            "年度任务完成进度",
            "100%",
            $"{percent}%",
            slow ? "90%" : "100%",
            slow ? [cause] : [],
            slow ? text : null,
            slow ? "有可能" : "确定能",
            null);
    }
}
