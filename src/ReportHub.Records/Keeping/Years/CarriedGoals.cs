using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// Draft goals of the projects that go on: goals, indicators and targets stand as a start, money, review and approval are of the old year and are left
/// out.
/// </summary>
internal sealed class CarriedGoals(RollOverPlan plan, IReadOnlyDictionary<string, Project> carried)
{
    public void Carry()
    {
        var goals = plan.All(Goal.Kind, RecordJsonContext.Default.Goal).Where(goal => goal.FiscalYear == plan.Years.From && carried.ContainsKey(goal.Project)).ToList();
        var missing = goals.Where(goal => plan.Records.Find(Goal.Kind, carried[goal.Project].Code) is null).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var current = DatedSchemes.Choose(plan.Records, IndicatorScheme.Kind, plan.Years.On);
        if (current.Value is null)
        {
            plan.Warn("R444", $"绩效目标草稿沿用原来的指标体系：{current.Findings[0].Message}", "申报前改为申报时施行的指标体系");
        }

        foreach (var goal in missing)
        {
            plan.Create(GoalKind.Kind, Draft(goal, current.Value?.Code ?? goal.Scheme), RecordJsonContext.Default.Goal);
        }
    }

    private Goal Draft(Goal goal, string scheme)
    {
        var project = carried[goal.Project];
        return goal with
        {
            FiscalYear = plan.Years.To,
            Project = project.Code,
            Unit = project.Unit,
            Scheme = scheme,
            IsAddition = false,
            AdditionBasis = null,
            FiscalFunds = Money.Zero,
            OtherFunds = Money.Zero,
            Indicators = Kept(goal, project, scheme),
            FiledOn = null,
            Review = null,
            ApprovedOn = null,
            ApprovalDocument = null,
            State = GoalState.Draft,
        };
    }

    /// <summary>Indicators under levels that the scheme of today still has; the others are named.</summary>
    private IReadOnlyList<GoalIndicator> Kept(Goal goal, Project project, string code)
    {
        if (plan.Records.Find(IndicatorScheme.Kind, code) is not { } record || !RecordJson.TryRead(record.Json, RecordJsonContext.Default.IndicatorScheme, out var scheme, out _))
        {
            return goal.Indicators;
        }

        var dropped = goal.Indicators.Where(indicator => !scheme.Levels.Contains(new(indicator.Level1, indicator.Level2))).ToList();
        if (dropped.Count > 0)
        {
            plan.Warn("R445", $"项目“{project.Name}”（{project.Code}）的目标草稿没有带上 {dropped.Count} 条指标：{string.Join("、", dropped.Select(indicator => indicator.Name))}。",
                $"指标体系“{scheme.Name}”里没有它们的层级，请归到新的层级后补录");
        }

        return [.. goal.Indicators.Except(dropped)];
    }
}
