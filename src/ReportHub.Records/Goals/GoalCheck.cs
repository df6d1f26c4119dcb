using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>What must hold of a goal beyond its shape.</summary>
internal static class GoalCheck
{
    public static void Run(RecordCheck<Goal> check)
    {
        var goal = check.Value;
        if (goal.IsAddition && string.IsNullOrWhiteSpace(goal.AdditionBasis))
        {
            check.Fail("R340", "/additionBasis", "追加项目没有写追加依据。", "写上追加所依据的文件或会议决定");
        }

        if (goal.FiscalFunds < Money.Zero || goal.OtherFunds < Money.Zero)
        {
            check.Fail("R341", "/fiscalFundsFen", "资金是负数。", "资金最低为 0");
        }

        if (goal.State != GoalState.Draft && goal.Indicators.Count == 0 && !check.TakesOver)
        {
            check.Fail("R342", "/indicators", "没有绩效指标，不能申报。", "至少写一条指标");
        }

        if (goal.State == GoalState.Approved && goal.Review?.Grade == GoalGrade.Poor)
        {
            check.Fail("R343", "/review/grade", "审核等次为差，不能批复。", "退回单位重新编报（财预〔2015〕88号）");
        }

        CheckProject(check);
        CheckIndicators(check);
    }

    private static void CheckProject(RecordCheck<Goal> check)
    {
        if (ProjectMatch.Require(check, check.Value.Project, check.Value.FiscalYear) is not { } project)
        {
            return;
        }

        if (!string.Equals(project.Unit, check.Value.Unit, StringComparison.Ordinal))
        {
            check.Fail("R345", "/unit", $"单位是“{check.Value.Unit}”，项目“{project.Name}”属于“{project.Unit}”。", "改正单位代码或项目代码");
        }
    }

    private static void CheckIndicators(RecordCheck<Goal> check)
    {
        if (check.Find(IndicatorScheme.Kind, check.Value.Scheme, RecordJsonContext.Default.IndicatorScheme) is not { } scheme)
        {
            return;
        }

        for (var i = 0; i < check.Value.Indicators.Count; i++)
        {
            var indicator = check.Value.Indicators[i];
            if (!scheme.Levels.Contains(new(indicator.Level1, indicator.Level2)))
            {
                check.Fail("R346", $"/indicators/{i}/level2", $"指标体系“{scheme.Name}”里没有“{indicator.Level1}”下的“{indicator.Level2}”。",
                    "可以写：" + string.Join("、", scheme.Levels.Select(level => $"{level.Level1}／{level.Level2}")));
            }

            if (indicator.IndicatorKind != IndicatorKind.Qualitative && indicator.TargetValue is null)
            {
                check.Fail("R347", $"/indicators/{i}/targetValue", $"定量指标“{indicator.Name}”没有指标数值。", "填上可以衡量的数值，或改为定性指标");
            }
        }
    }
}
