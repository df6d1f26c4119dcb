using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>A goal with three indicators for every project of the year in hand; one in sixteen came as an addition during the year.</summary>
internal static class SyntheticGoals
{
    private const int AdditionOneIn = 16;
    private static readonly DateOnly Filed = new(2018, 10, 8);
    private static readonly DateOnly FiledUntil = new(2018, 11, 9);
    private static readonly DateOnly Approved = new(2019, 2, 15);
    private static readonly DateOnly LastApproved = new(2019, 12, 20);

    public static IReadOnlyList<Goal> Of(SyntheticBudget budget, SeededRandom random) => [.. budget.Projects.Select(project => GoalOf(project, budget.Funds[project.Code], random))];

    private static Goal GoalOf(Project project, Money funds, SeededRandom random)
    {
        var addition = project.Attribute == ProjectAttribute.New && random.Below(AdditionOneIn / 3) == 0;
        var approved = addition ? random.Day(new(2019, 4, 1), LastApproved) : Approved;
        var filed = addition ? approved.AddDays(-random.Between(5, 20)) : random.Day(Filed, FiledUntil);
        return new(
            project.FiscalYear,
            project.Code,
            project.Unit,
            SeedSchemes.Indicators,
            addition,
            addition ? "区政府常务会议议定事项（示例）" : null,
            funds,
            Money.Zero,
            null,
            $"完成{project.Name}年度任务，资金使用合规，服务对象满意",
            Indicators(random),
            filed,
            new(random.Chance(70) ? GoalGrade.Excellent : GoalGrade.Good, filed.AddDays(random.Between(1, 4)), "绩效中心", null),
            approved,
            null,
            GoalState.Approved,
            SyntheticYear.Note);
    }

    private static IReadOnlyList<GoalIndicator> Indicators(SeededRandom random)
    {
        var quantity = random.Between(1, 60);
        var satisfaction = random.Of([85, 90, 95]);
        return
        [
            new("产出指标", "数量指标", "完成任务数量", $"≥{quantity}项", quantity, "项", IndicatorKind.AtLeast, 30),
            new("效益指标", "社会效益指标", "服务保障能力", "有所提升", null, null, IndicatorKind.Qualitative, 30),
            new("满意度指标", "服务对象满意度指标", "服务对象满意度", $"≥{satisfaction}%", satisfaction, "%", IndicatorKind.AtLeast, 10),
        ];
    }
}
