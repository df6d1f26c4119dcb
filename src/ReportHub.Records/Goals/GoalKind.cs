using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>绩效目标 as a kind: form, life and checks (domain.md 4.2, 4.5).</summary>
internal static class GoalKind
{
    private static readonly StateMachine Machine = StateMachine.Of(
        [
            (GoalState.Draft, "草稿"), (GoalState.Filed, "已申报（一上）"), (GoalState.Reviewed, "已审核"), (GoalState.Refiled, "已修改报送（二上）"),
            (GoalState.Approved, "已批复（二下）"), (GoalState.Adjusted, "已调整"), (GoalState.Closed, "已办结"),
        ],
        (GoalState.Draft, GoalState.Filed, "file", "申报", ["filedOn"]),
        (GoalState.Filed, GoalState.Reviewed, "review", "审核", ["review"]),
        (GoalState.Reviewed, GoalState.Refiled, "refile", "修改后报送", []),
        (GoalState.Refiled, GoalState.Reviewed, "review", "再次审核", ["review"]),
        (GoalState.Reviewed, GoalState.Approved, "approve", "批复", ["approvedOn"]),
        (GoalState.Refiled, GoalState.Approved, "approve", "批复", ["approvedOn"]),
        (GoalState.Approved, GoalState.Adjusted, "adjust", "按预算调剂程序调整", []),
        (GoalState.Approved, GoalState.Closed, "close", "办结", []),
        (GoalState.Adjusted, GoalState.Closed, "close", "办结", []));

    private static readonly FormSheet Main = new(
        "绩效目标",
        null,
        [
            FiscalYear(),
            Key(Reference("project", "项目代码", Project.Kind)),
            Required(Reference("unit", "单位代码", BudgetUnit.Kind)),
            Required(Reference("scheme", "指标体系", IndicatorScheme.Kind)),
            YesNo("isAddition", "追加项目"),
            Text("additionBasis", "追加依据", "追加项目必填"),
            Required(Money("fiscalFundsFen", "财政拨款")),
            Required(Money("otherFundsFen", "其他资金", "没有的填 0")),
            LongText("periodGoal", "实施期目标"),
            Required(LongText("annualGoal", "年度目标")),
            Date("filedOn", "申报日期"),
            Choice<GoalGrade>("review/grade", "审核等次", (GoalGrade.Excellent, "优"), (GoalGrade.Good, "良"), (GoalGrade.Fair, "中"), (GoalGrade.Poor, "差")),
            Date("review/on", "审核日期"),
            Text("review/reviewer", "审核人"),
            LongText("review/opinion", "审核意见"),
            Date("approvedOn", "批复日期"),
            Text("approvalDocument", "批复文号"),
            State(Machine),
            Text("note", "来源说明"),
        ]);

    private static readonly FormSheet Indicators = new(
        "绩效指标",
        "indicators",
        [
            Required(Text("level1", "一级指标")),
            Required(Text("level2", "二级指标")),
            Required(Text("name", "三级指标")),
            Required(Text("target", "年度指标值")),
            Number("targetValue", "指标数值"),
            Text("unit", "计量单位"),
            Required(Choice<IndicatorKind>("indicatorKind", "指标类型", (IndicatorKind.AtLeast, "定量"), (IndicatorKind.AtMost, "定量反向"), (IndicatorKind.Qualitative, "定性"))),
            Number("points", "分值"),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<Goal>(Goal.Kind, "绩效目标", [Main, Indicators], RecordJsonContext.Default.Goal, Machine, GoalCheck.Run)
    {
        Example = """
            {"fiscalYear":2019,"project":"2019-101-001","unit":"101","scheme":"indicators-2015","isAddition":false,"additionBasis":null,"fiscalFundsFen":12000000,"otherFundsFen":0,
            "periodGoal":null,"annualGoal":"完成全年机关信息系统运行维护，保障业务不中断","indicators":[{"level1":"产出指标","level2":"数量指标","name":"维护系统个数","target":"≥12个",
            "targetValue":12,"unit":"个","indicatorKind":"AtLeast","points":20}],"filedOn":"2018-10-12","review":null,"approvedOn":null,"approvalDocument":null,"state":"Filed","note":null}
            """u8.ToArray(),
    };
}
